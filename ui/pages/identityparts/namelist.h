#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

/// Names below each other, each with a dot before it. Only those in sight are painted.
class NameList : public QWidget
{
    Q_OBJECT

public:
    static constexpr int maxShown = 5; ///< more scroll (console.md 10)

    explicit NameList(const QStringList &names, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The list itself, or the list in a box that scrolls.
    static QWidget *scrolling(const QStringList &names);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
};

} // namespace ui
