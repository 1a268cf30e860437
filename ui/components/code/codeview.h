#pragma once

#include <QLabel>

namespace ui {

class CopyButton;

/// Code to read and to copy: JSON with line numbers and colours, one command, or lines of a program or a shell
/// (pictures `gallery-content`, `endpoint`).
class CodeView : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Json, Command, Lines };

    /// `subject` names it for screen readers: "policy".
    CodeView(Kind kind, const QString &code, const QString &subject, QWidget *parent = nullptr);

    void setCode(const QString &code);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintJson(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    qreal numberWidth() const;

    Kind m_kind;
    QStringList m_lines;
    CopyButton *m_copy;
};

} // namespace ui
