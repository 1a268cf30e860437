#pragma once

#include "ui/components/status/flash.h"

#include <QList>
#include <QWidget>

namespace ui {

class FlashMessage;

/// The messages above the page, the newest on top. It keeps `shadow` px free around them for their shadow.
class Flashbar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int shadow = 12;

    explicit Flashbar(QWidget *parent = nullptr);

    /// Another room around the messages than `shadow`; what of the shadow does not fit in it is cut.
    void setMargin(int pixels);

    /// Shows it on top, or in the place of the one that bears its id.
    void post(const Flash &flash);
    void remove(const QString &id);
    /// Takes away all that are not in progress: the user went elsewhere (console.md 1.4).
    void clear();
    /// Those in progress too: nobody will tell how it ends.
    void clearAll();

    bool isEmpty() const { return m_messages.isEmpty(); }
    QList<Flash> flashes() const; ///< from top to bottom

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override; ///< with the room for the shadow; 0 when empty
    QSize sizeHint() const override;

Q_SIGNALS:
    void changed(); ///< other messages than before: it may have another height
    void dismissed(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    FlashMessage *find(const QString &id) const;
    void take(FlashMessage *message);
    void place();

    QList<FlashMessage *> m_messages; ///< from top to bottom
    int m_margin = shadow;
};

} // namespace ui
