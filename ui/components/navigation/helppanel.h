#pragma once

#include "ui/components/navigation/helpcontent.h"

#include <QWidget>

class QScrollArea;

namespace ui {

class Button;
class HelpText;
class Link;

/// The panel at the right with a help text; it closes by asking AppLayout. Page up, page down, home and end scroll it
/// while its close button or a link has the focus.
class HelpPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void setContent(const HelpContent &content);
    QString title() const { return m_content.title; }
    void focusClose(); ///< the keyboard goes to its close button

    QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();
    void linkActivated(const QString &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void arrange();
    int headerHeight() const;

    HelpContent m_content;
    Button *m_close;
    QScrollArea *m_scroll;
    HelpText *m_text = nullptr;
    QWidget *m_more = nullptr; ///< null: no links
    QList<Link *> m_links;
};

} // namespace ui
