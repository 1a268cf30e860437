#pragma once

#include <QWidget>

namespace ui {

class Alert;
class Button;
class StatusIndicator;
class Text;

/// What stands in place of the rows of a table: it is loading, empty, nothing matches, or it could not be loaded
/// (console.md 1.7, visual.md section 3).
class TableState : public QWidget
{
    Q_OBJECT

public:
    explicit TableState(QWidget *parent = nullptr);

    /// Less room above and below a message: in the tables of a tab (picture detail-tab-tags-empty).
    void setSlim(bool slim);

    void showLoading(const QString &text);
    /// @param action text of a button; empty: there is none
    void showMessage(const QString &title, const QString &sentence, const QString &action);
    void showError(const QString &header, const QString &text, const QString &action);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionRequested(); ///< the button was pressed, whichever it is

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Kind { None, Loading, Message, Error };

    void begin(Kind kind);
    Button *addButton(const QString &text);
    void place();
    int above() const; ///< room above a message

    bool m_isSlim = false;
    Kind m_kind = Kind::None;
    StatusIndicator *m_loading = nullptr;
    Text *m_title = nullptr;
    Text *m_sentence = nullptr;
    Button *m_button = nullptr;
    Alert *m_alert = nullptr;
};

} // namespace ui
