#pragma once

#include <QLabel>

class QTextLayout;

namespace ui {

/// A sentence in which what it is about stands bold. A QLabel for screen readers' sake.
class EmphasizedText : public QLabel
{
    Q_OBJECT

public:
    /// @param sentence with %1 where `strong` stands, and %2, if it is there, for `plain`
    EmphasizedText(const QString &sentence, const QString &strong, const QString &plain = {},
                   QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut(QTextLayout &layout, int width) const;

    qsizetype m_strongStart = 0;
    qsizetype m_strongLength = 0;
};

} // namespace ui
