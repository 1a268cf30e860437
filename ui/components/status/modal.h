#pragma once

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace ui {

class Button;
class CloseButton;

/// A dialog over the dimmed window (visual.md section 6). It is shown with open() and tells what was decided by
/// signals; it never waits. Esc, the cross and the cancel button are the same (console.md 1.9). The focus stays in it
/// and goes back to where it was. It deletes itself when it closes.
class Modal : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Normal = 600, Large = 820 };

    /// @param inWindow any widget of the window that it lies over
    Modal(const QString &title, Size size, QWidget *inWindow);

    void setBody(QWidget *body); ///< takes it over; scrolls when the window is too low for it
    /// The buttons of the footer, from left to right. The primary one is what Enter does.
    Button *addCancel(const QString &text = tr("Cancel"));
    Button *addAction(const QString &text);
    void setInitialFocus(QWidget *widget) { m_initial = widget; } ///< else the cancel button

    /// While what was confirmed is under way: the action shows a spinner, everything else waits.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }

    /// Only its buttons close it: there is no cross, and Esc does nothing.
    void setInsistent();

    void open();
    void close();

    QRect panel() const { return m_panel; } ///< the dialog itself, in the window's coordinates

Q_SIGNALS:
    void confirmed(); ///< the action was pressed; the dialog stays until close()
    void cancelled(); ///< it is closing, undone
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void cancel();
    void arrange();
    int headHeight() const;
    int footHeight() const;
    int bodyBottom() const;
    void placeButtons();
    QList<QWidget *> focusable() const;

    QString m_title;
    Size m_size;
    CloseButton *m_cross;
    QScrollArea *m_scroll;
    QPointer<QWidget> m_body;
    Button *m_cancel = nullptr;
    Button *m_action = nullptr;
    QPointer<QWidget> m_initial;
    QPointer<QWidget> m_opener;
    QRect m_panel;
    bool m_busy = false;
    bool m_isInsistent = false;
};

} // namespace ui
