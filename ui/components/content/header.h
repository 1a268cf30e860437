#pragma once

#include <QList>
#include <QWidget>

namespace ui {

class Link;
class Text;

/// A title with a counter, an Info link and a description, and actions at its right. When title and actions do not
/// fit on one line, the actions move to a line of their own, at the left, and wrap there (visual.md section 10).
class Header : public QWidget
{
    Q_OBJECT

public:
    enum class Level {
        Page, ///< H1
        Container, ///< H2
        Section, ///< H3, of what stands together above containers without a title of their own
    };

    Header(Level level, const QString &title, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    void setOptional(bool isOptional); ///< " - optional" behind the title: what is in the container may stay empty
    void setCounter(const QString &counter); ///< "(16)"; empty: none
    void setDescription(const QString &description);
    void addAction(QWidget *action); ///< from left to right
    void setTitleWraps(bool wraps); ///< a long title wraps beside the actions, which stay at its first line
    void insertAction(int index, QWidget *action);

    /// Shows the Info link; infoRequested() says that it was pressed.
    void showInfo();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void infoRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Measures
    {
        int titleTop; ///< room above the line of the title
        int titleHeight; ///< with that room
        int beforeDescription;
        int beforeOwnLine; ///< between the title and actions that do not fit beside it
    };

    Measures measures() const;
    QList<QWidget *> shownActions() const;
    int titleLineWidth() const;
    qreal restWidth() const; ///< of what follows the title: "optional", counter and link
    qreal optionalWidth() const;
    int arrange(int width, bool apply) const;
    int arrangeTitle(int width, bool apply) const;
    int arrangeActions(int left, int top, int width, bool apply) const;

    Level m_level;
    Text *m_title;
    Text *m_dash; ///< " - " and
    Text *m_optional; ///< "optional" in italics
    Text *m_counter;
    Text *m_description;
    Link *m_info = nullptr;
    QList<QWidget *> m_actions;
    bool m_titleWraps = false;
};

} // namespace ui
