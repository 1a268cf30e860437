#pragma once

#include <QWidget>

namespace ui {

class Text;

/// A text with a popover open at its right.
class OpenPopover : public QWidget
{
    Q_OBJECT

public:
    OpenPopover(const QString &trigger, const QString &title, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void open();

    Text *m_trigger;
    QString m_title;
    QString m_text;
};

} // namespace ui
