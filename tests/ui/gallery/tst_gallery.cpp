#include "ui/gallery/gallery.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/gallerypages.h"
#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

struct Place
{
    QString text;
    qreal x;
    qreal y;
    qreal height;
};

// The buttons with a text on a reference page, from the upper left to the lower right.
QList<Place> reference(const QString &picture)
{
    QFile file(QStringLiteral(REFERENCE "/layout/") + picture + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Place> places;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).object().value("elements"_L1).toArray()) {
        const QJsonObject element = value.toObject();
        const QString name = element.value("name"_L1).toString();
        if (name == "button.button"_L1 || name == "button-dropdown.trigger-button"_L1)
            places.append({element.value("text"_L1).toString(), element.value("x"_L1).toDouble(),
                           element.value("y"_L1).toDouble(), element.value("height"_L1).toDouble()});
    }
    return places;
}

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsDrawnInEveryTheme_data();
    void everyPageIsDrawnInEveryTheme();
    void buttonsStandWhereTheyDoInTheReference_data();
    void buttonsStandWhereTheyDoInTheReference();
    void theBarChangesPageAndTheme();
};

void TestGallery::everyPageIsDrawnInEveryTheme_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Density>("density");
    QTest::newRow("light") << Scheme::Light << Density::Comfortable;
    QTest::newRow("dark") << Scheme::Dark << Density::Comfortable;
    QTest::newRow("compact") << Scheme::Light << Density::Compact;
}

void TestGallery::everyPageIsDrawnInEveryTheme()
{
    QFETCH(Scheme, scheme);
    QFETCH(Density, density);
    applyTheme(Theme(scheme, density, Motion::Off));
    for (const GalleryEntry &entry : galleryPages()) {
        const std::unique_ptr<GalleryPage> page(entry.make());
        page->resize(1440, page->heightForWidth(1440));
        page->show();
        const QImage image = page->grab().toImage();
        QVERIFY2(image.height() > 200, qPrintable(entry.id));
        QCOMPARE(image.pixelColor(5, 5), themeOf(page.get()).color(Color::BackgroundLayoutMain));
        QCOMPARE(image.pixelColor(41, 120), themeOf(page.get()).color(Color::BackgroundContainerContent));
    }
}

void TestGallery::buttonsStandWhereTheyDoInTheReference_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<Density>("density");
    QTest::newRow("comfortable") << u"gallery-buttons"_s << Density::Comfortable;
    QTest::newRow("compact") << u"gallery-buttons-compact"_s << Density::Compact;
}

void TestGallery::buttonsStandWhereTheyDoInTheReference()
{
    QFETCH(QString, picture);
    QFETCH(Density, density);
    applyTheme(Theme(Scheme::Light, density, Motion::Off));
    const std::unique_ptr<GalleryPage> page(makeButtonsPage());
    page->resize(1440, page->heightForWidth(1440));
    page->show();
    const QList<QAbstractButton *> ours = page->findChildren<QAbstractButton *>();
    const QList<Place> places = reference(picture);
    QVERIFY(places.size() > 40);
    int compared = 0;
    for (const Place &place : places) {
        for (const QAbstractButton *button : ours) {
            const QPoint at = button->mapTo(page.get(), QPoint());
            if (button->text() != place.text || qAbs(at.x() - place.x) > 1 || qAbs(at.y() - place.y) > 1)
                continue;
            QCOMPARE(button->height(), int(place.height));
            ++compared;
            break;
        }
    }
    // Icon buttons have no text of ours; everything else that the page shows was found in its place.
    int expected = 0;
    for (const Place &place : places)
        expected += place.text.size() > 1 && place.y < 715;
    QCOMPARE(compared, expected);
}

void TestGallery::theBarChangesPageAndTheme()
{
    applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off));
    Gallery gallery;
    gallery.resize(1440, 900);
    gallery.show();
    const GalleryPage *first = gallery.page();
    QTest::mouseClick(gallery.findChild<QAbstractButton *>(u"choice"_s), Qt::LeftButton);
    QVERIFY(gallery.page() != first);
    QTest::mouseClick(gallery.findChild<QAbstractButton *>(u"dark"_s), Qt::LeftButton);
    QTRY_VERIFY(themeOf(&gallery).isDark());
    QTest::mouseClick(gallery.findChild<QAbstractButton *>(u"compact"_s), Qt::LeftButton);
    QTRY_COMPARE(themeOf(&gallery).density(), Density::Compact);
    QVERIFY(themeOf(&gallery).isDark());
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
