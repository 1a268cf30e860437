#include "ui/components/controls/radiobutton.h"
#include "ui/components/inputs/tiles.h"
#include "ui/theme/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

QList<Tiles::Option> options(int count)
{
    QList<Tiles::Option> all;
    for (int i = 0; i < count; ++i)
        all.append({.value = QString::number(i),
                    .label = u"Tile %1"_s.arg(i),
                    .description = u"You need access to the DNS settings of the domain."_s});
    return all;
}

} // namespace

class TestTiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void standBesideEachOtherAsMeasured_data();
    void standBesideEachOtherAsMeasured();
    void thoseOfOneRowAreOfOneHeight();
    void theWholeTileIsPressed();
    void arrowsMoveTheChoiceAndTabPassesIt();
    void tellOnlyWhatTheUserChanges();
    void aDisabledOneIsNotChosen();
    void haveTheColoursOfTheirState_data();
    void haveTheColoursOfTheirState();
};

void TestTiles::standBesideEachOtherAsMeasured_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    QTest::addColumn<Density>("density");
    QTest::addColumn<QRect>("second");
    // clang-format off
    QTest::newRow("create-domain-open")         << 2 << 1033 << Density::Comfortable << QRect(523, 0, 510, 58);
    QTest::newRow("create-domain-open-compact") << 2 << 1041 << Density::Compact     << QRect(525, 0, 516, 54);
    QTest::newRow("gallery-choice")             << 3 << 1318 << Density::Comfortable << QRect(443, 0, 432, 58);
    QTest::newRow("wizard")                     << 5 << 749  << Density::Comfortable << QRect(254, 0, 241, 74);
    QTest::newRow("wizard at 1024")             << 5 << 617  << Density::Comfortable << QRect(315, 0, 302, 74);
    QTest::newRow("narrow")                     << 2 << 404  << Density::Comfortable << QRect(0, 70, 404, 58);
    // clang-format on
}

void TestTiles::standBesideEachOtherAsMeasured()
{
    QFETCH(int, count);
    QFETCH(int, width);
    QFETCH(Density, density);
    QFETCH(QRect, second);
    applyTheme(Theme(Scheme::Light, density));
    Tiles tiles(options(count));
    tiles.resize(width, tiles.heightForWidth(width));
    tiles.show();
    const QRect place = tiles.tile(u"1"_s)->geometry();
    QVERIFY2(qAbs(place.x() - second.x()) <= 1 && qAbs(place.width() - second.width()) <= 1 && place.y() == second.y(),
             qPrintable(QString::number(place.x()) + u' ' + QString::number(place.width())));
    QCOMPARE(place.height(), second.height());
}

void TestTiles::thoseOfOneRowAreOfOneHeight()
{
    QList<Tiles::Option> two = options(2);
    two.last().description = u"Short."_s;
    Tiles tiles(two);
    tiles.resize(500, tiles.heightForWidth(500));
    tiles.show();
    QCOMPARE(tiles.tile(u"0"_s)->height(), 74);
    QCOMPARE(tiles.tile(u"1"_s)->height(), 74);
    QCOMPARE(tiles.height(), 74);
}

void TestTiles::theWholeTileIsPressed()
{
    Tiles tiles(options(2));
    QSignalSpy chosen(&tiles, &Tiles::chosen);
    tiles.resize(1033, 58);
    tiles.show();
    QTest::mouseClick(&tiles, Qt::LeftButton, {}, QPoint(517, 30)); // between them
    QCOMPARE(chosen.size(), 0);
    QTest::mouseClick(tiles.tile(u"1"_s), Qt::LeftButton, {}, QPoint(500, 5));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(tiles.value(), u"1"_s);
    QTest::mouseClick(tiles.tile(u"1"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1); // the same again
}

void TestTiles::arrowsMoveTheChoiceAndTabPassesIt()
{
    QWidget window;
    auto *tiles = new Tiles(options(3), &window);
    auto *after = new Tiles(options(2), &window);
    tiles->setValue(u"0"_s);
    after->setValue(u"1"_s);
    window.resize(1000, 300);
    tiles->setGeometry(0, 0, 1000, 74);
    after->setGeometry(0, 100, 1000, 74);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    tiles->tile(u"0"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(tiles->value(), u"1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(tiles->value(), u"0"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(after->tile(u"1"_s)));
}

void TestTiles::tellOnlyWhatTheUserChanges()
{
    Tiles tiles(options(2));
    QSignalSpy chosen(&tiles, &Tiles::chosen);
    QCOMPARE(tiles.value(), QString());
    tiles.setValue(u"1"_s);
    tiles.setValue(u"unknown"_s);
    QCOMPARE(tiles.value(), u"1"_s);
    QCOMPARE(chosen.size(), 0);
}

void TestTiles::aDisabledOneIsNotChosen()
{
    QList<Tiles::Option> three = options(3);
    three[1].enabled = false;
    Tiles tiles(three);
    tiles.setValue(u"0"_s);
    tiles.resize(1000, 74);
    tiles.show();
    QVERIFY(QTest::qWaitForWindowActive(&tiles));
    QTest::mouseClick(tiles.tile(u"1"_s), Qt::LeftButton);
    QCOMPARE(tiles.value(), u"0"_s);
    tiles.tile(u"0"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(tiles.value(), u"2"_s);
}

void TestTiles::haveTheColoursOfTheirState_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void TestTiles::haveTheColoursOfTheirState()
{
    QFETCH(Scheme, scheme);
    const Theme theme(scheme);
    applyTheme(theme);
    QList<Tiles::Option> three = options(3);
    three[2].enabled = false;
    Tiles tiles(three);
    tiles.setValue(u"0"_s);
    tiles.resize(1318, tiles.heightForWidth(1318));
    const QImage image = tiles.grab().toImage();
    const auto colours = [&](const QString &value) {
        const QRect place = tiles.tile(value)->geometry();
        return QList<QColor>{image.pixelColor(place.center().x(), place.top()),
                             image.pixelColor(place.center().x(), place.top() + 1),
                             image.pixelColor(place.right() - 10, place.center().y())};
    };
    const QColor chosen = theme.color(Color::BorderItemSelected);
    QCOMPARE(colours(u"0"_s), QList<QColor>({chosen, chosen, theme.color(Color::BackgroundItemSelected)}));
    const QColor plain = theme.color(Color::BackgroundContainerContent);
    QCOMPARE(colours(u"1"_s), QList<QColor>({theme.color(Color::BorderInputDefault), plain, plain}));
    const QColor off = theme.color(Color::BackgroundTilesDisabled);
    QCOMPARE(colours(u"2"_s), QList<QColor>({off, off, off}));
}

QTEST_MAIN(TestTiles)
#include "tst_tiles.moc"
