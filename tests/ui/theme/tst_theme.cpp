#include "ui/theme/colourtables.h"
#include "ui/theme/icon.h"
#include "ui/theme/kebabcase.h"
#include "ui/theme/style.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColourHasAValue();
    void everyValueHasAName();
    void coloursFollowTheScheme();
    void coloursFollowTheSurroundings();
    void everyIconHasADrawing();
    void widgetsFindTheThemeOfTheirSurroundings();
    void switchingTheThemeTellsEveryWidget();
};

void TestTheme::everyColourHasAValue()
{
    const auto tables = ColourTables::load();
    const QMetaEnum names = QMetaEnum::fromType<Color>();
    QVERIFY(names.keyCount() >= 105);
    for (int i = 0; i < names.keyCount(); ++i) {
        const auto pair = tables->colours.value(names.value(i));
        QVERIFY2(pair[0].isValid() && pair[1].isValid(), names.key(i));
    }
}

void TestTheme::everyValueHasAName()
{
    QSet<QString> names;
    const QMetaEnum colours = QMetaEnum::fromType<Color>();
    for (int i = 0; i < colours.keyCount(); ++i)
        names.insert(ColourTables::nameOf(Color(colours.value(i))));
    QFile file(u":/theme/colours.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QStringList listed = json.value("colours"_L1).toObject().keys();
    for (const QJsonValue &context : json.value("contexts"_L1).toObject())
        listed += context.toObject().keys();
    for (const QString &name : listed)
        QVERIFY2(names.contains(name), qPrintable(name));
}

void TestTheme::coloursFollowTheScheme()
{
    QCOMPARE(Theme(Scheme::Light).color(Color::TextBodyDefault), QColor(u"#0f141a"_s));
    QCOMPARE(Theme(Scheme::Dark).color(Color::TextBodyDefault), QColor(u"#c6c6cd"_s));
    QCOMPARE(Theme(Scheme::Light).color(Color::BackgroundModalOverlay), QColor(35, 43, 55, 179));
}

void TestTheme::coloursFollowTheSurroundings()
{
    const Theme light;
    QCOMPARE(light.in(Surround::TopNavigation).color(Color::TextInteractiveDefault), QColor(u"#dedee3"_s));
    QCOMPARE(light.in(Surround::TopNavigation).color(Color::BackgroundDropdownItemDefault), QColor(u"#161d26"_s));
    QCOMPARE(light.in(Surround::Alert).color(Color::BorderButtonNormalDefault), QColor(u"#424650"_s));
    QCOMPARE(light.in(Surround::Flash).color(Color::TextButtonNormalDefault), QColor(u"#f9f9fa"_s));
    QCOMPARE(light.in(Surround::Alert).color(Color::TextStatusError), light.color(Color::TextStatusError));
}

void TestTheme::everyIconHasADrawing()
{
    const QMetaEnum icons = QMetaEnum::fromType<Icon>();
    for (int i = 0; i < icons.keyCount(); ++i) {
        if (Icon(icons.value(i)) == Icon::None)
            continue;
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, QPointF(0, 0), Icon(icons.value(i)), Qt::red, 32);
        painter.end();
        bool drawn = false;
        for (int y = 0; y < 32; ++y)
            for (int x = 0; x < 32; ++x)
                drawn |= qRed(image.pixel(x, y)) > 200 && qGreen(image.pixel(x, y)) == 0;
        QVERIFY2(drawn, icons.key(i));
    }
}

void TestTheme::widgetsFindTheThemeOfTheirSurroundings()
{
    applyTheme(Theme(Scheme::Light, Density::Compact));
    QWidget page;
    QWidget bar(&page);
    QWidget button(&bar);
    setSurround(&bar, Surround::TopNavigation);
    QCOMPARE(themeOf(&page).density(), Density::Compact);
    QVERIFY(!themeOf(&page).isDark());
    QVERIFY(themeOf(&button).isDark());
    QCOMPARE(themeOf(&button).density(), Density::Compact);
}

void TestTheme::switchingTheThemeTellsEveryWidget()
{
    class Listener : public QWidget
    {
    public:
        using QWidget::QWidget;
        int changes = 0;

    protected:
        void changeEvent(QEvent *event) override { changes += event->type() == QEvent::StyleChange; }
    };
    applyTheme(Theme());
    QWidget page;
    Listener child(&page);
    page.show();
    child.changes = 0;
    applyTheme(Theme(Scheme::Dark));
    QCOMPARE(child.changes, 1);
    QVERIFY(themeOf(&child).isDark());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
