#include "ui/gallery/gallery.h"

#include "ui/components/menus/menubutton.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/gallerypages.h"
#include "ui/theme/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Theme with(const Theme &theme, const QString &choice)
{
    const Scheme scheme = choice == u"dark"_s ? Scheme::Dark : choice == u"light"_s ? Scheme::Light : theme.scheme();
    const Density density = choice == u"compact"_s ? Density::Compact
        : choice == u"comfortable"_s               ? Density::Comfortable
                                                   : theme.density();
    return Theme(scheme, density, theme.motion());
}

Button *choiceButton(const QString &id, const QString &name)
{
    auto *button = new Button(Button::Variant::Link, name);
    button->setObjectName(id);
    QObject::connect(button, &QAbstractButton::clicked, button, [button, id] {
        const Theme theme = with(themeOf(button), id);
        // The style that calls us is replaced: not before this call is over.
        QMetaObject::invokeMethod(
            button->window(), [theme] { applyTheme(theme); }, Qt::QueuedConnection);
    });
    return button;
}

} // namespace

Gallery::Gallery(QWidget *parent) : QWidget(parent), m_scroll(new QScrollArea)
{
    setWindowTitle(tr("Gallery of components"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll);
    column->addWidget(makeBar());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    showPage(galleryPages().first().id);
}

void Gallery::showPage(const QString &id)
{
    const QList<GalleryEntry> pages = galleryPages();
    for (const GalleryEntry &entry : pages) {
        if (entry.id != id)
            continue;
        m_page = entry.make();
        m_scroll->setWidget(m_page); // deletes the page before
    }
}

QWidget *Gallery::makeBar()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(20, 8, 20, 8);
    line->setSpacing(8);
    const QList<GalleryEntry> pages = galleryPages();
    for (const GalleryEntry &entry : pages) {
        auto *button = new Button(Button::Variant::Normal, entry.name);
        button->setObjectName(entry.id);
        connect(button, &QAbstractButton::clicked, this, [this, id = entry.id] { showPage(id); });
        line->addWidget(button);
    }
    line->addStretch();
    line->addWidget(choiceButton(u"light"_s, tr("Light")));
    line->addWidget(choiceButton(u"dark"_s, tr("Dark")));
    line->addWidget(choiceButton(u"comfortable"_s, tr("Comfortable")));
    line->addWidget(choiceButton(u"compact"_s, tr("Compact")));
    return bar;
}

void Gallery::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).color(Color::BackgroundLayoutMain));
}

} // namespace ui
