#include "ui/components/controls/button.h"
#include "ui/components/controls/link.h"
#include "ui/theme/focustracker.h"
#include "ui/theme/style.h"

#include <QAccessible>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const QMap<QString, Button::Variant> variants = {
    {u"primary"_s, Button::Variant::Primary},
    {u"normal"_s, Button::Variant::Normal},
    {u"link"_s, Button::Variant::Link},
    {u"icon"_s, Button::Variant::Icon},
    {u"inline-link"_s, Button::Variant::InlineLink},
};

const QMap<QString, ControlState> states = {
    {u"default"_s, ControlState::Default},   {u"hover"_s, ControlState::Hover},
    {u"active"_s, ControlState::Active},     {u"focus"_s, ControlState::Focus},
    {u"disabled"_s, ControlState::Disabled}, {u"loading"_s, ControlState::Loading},
};

bool contains(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == color)
                return true;
    return false;
}

// "none" is nothing at all.
QColor colour(const QJsonValue &value)
{
    const QString word = value.toString().section(u' ', -1);
    return word == u"none"_s ? QColor(Qt::transparent) : QColor(word);
}

} // namespace

class TestButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void hasTheMeasuresOfItsVariant_data();
    void hasTheMeasuresOfItsVariant();
    void hasTheColoursOfItsState_data();
    void hasTheColoursOfItsState();
    void enterAndSpacePressIt();
    void loadingTakesNoClicksButKeepsTheFocus();
    void saysWhyItIsDisabled();
    void darkensUnderThePointer();
    void aLinkIsUnderlinedUnlessItIsInfo();
    void theSpinnerTurnsOnlyWhereMotionIsWanted();
    void screenReadersKnowIt();
};

void TestButton::hasTheMeasuresOfItsVariant_data()
{
    QTest::addColumn<Button::Variant>("variant");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("icon");
    QTest::addColumn<QSize>("comfortable");
    QTest::addColumn<QSize>("compact");
    using Variant = Button::Variant;
    // clang-format off
    QTest::newRow("primary")       << Variant::Primary    << u"Default"_s << false << QSize(97, 32)  << QSize(89, 28);
    QTest::newRow("normal")        << Variant::Normal     << u"Default"_s << false << QSize(97, 32)  << QSize(89, 28);
    QTest::newRow("link")          << Variant::Link       << u"Default"_s << false << QSize(97, 32)  << QSize(89, 28);
    QTest::newRow("inline link")   << Variant::InlineLink << u"Default"_s << false << QSize(53, 20)  << QSize(53, 20);
    QTest::newRow("icon and text") << Variant::Normal     << u"Default"_s << true  << QSize(117, 32) << QSize(109, 28);
    QTest::newRow("circle")        << Variant::Normal     << QString()    << true  << QSize(32, 32)  << QSize(28, 28);
    QTest::newRow("icon")          << Variant::Icon       << QString()    << true  << QSize(28, 32)  << QSize(28, 28);
    QTest::newRow("inline icon")   << Variant::InlineIcon << QString()    << true  << QSize(24, 20)  << QSize(24, 20);
    // clang-format on
}

void TestButton::hasTheMeasuresOfItsVariant()
{
    QFETCH(Button::Variant, variant);
    QFETCH(QString, text);
    QFETCH(bool, icon);
    QFETCH(QSize, comfortable);
    QFETCH(QSize, compact);
    Button button(variant, text);
    if (icon)
        button.setLeadingIcon(Icon::Download);
    // Widths of texts may differ from the browser's by a pixel; heights and widths of icons may not.
    const auto agrees = [&](const QSize &expected) {
        const QSize size = button.sizeHint();
        return size.height() == expected.height() && qAbs(size.width() - expected.width()) <= (text.isEmpty() ? 0 : 1);
    };
    QVERIFY2(agrees(comfortable), qPrintable(QDebug::toString(button.sizeHint())));
    applyTheme(Theme(Scheme::Light, Density::Compact));
    QVERIFY2(agrees(compact), qPrintable(QDebug::toString(button.sizeHint())));
}

void TestButton::hasTheColoursOfItsState_data()
{
    QTest::addColumn<Button::Variant>("variant");
    QTest::addColumn<QString>("state");
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QJsonObject>("expected");
    QFile file(QStringLiteral(REFERENCE "/layout/states.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object().value("states"_L1).toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QString variant = it.key().section(u' ', 0, 0);
        const QString state = it.key().section(u' ', 1);
        if (!variants.contains(variant) || !states.contains(state))
            continue;
        for (const auto &[name, scheme] : {std::pair("light"_L1, Scheme::Light), std::pair("dark"_L1, Scheme::Dark)})
            QTest::addRow("%s %s", qPrintable(it.key()), name.data())
                << variants[variant] << state << scheme << it.value().toObject().value(name).toObject();
    }
}

void TestButton::hasTheColoursOfItsState()
{
    QFETCH(Button::Variant, variant);
    QFETCH(QString, state);
    QFETCH(Scheme, scheme);
    QFETCH(QJsonObject, expected);
    applyTheme(Theme(scheme, Density::Comfortable, Motion::Off));
    const bool icon = variant == Button::Variant::Icon;
    Button button(variant, icon ? QString() : u"EEE"_s);
    if (icon)
        button.setLeadingIcon(Icon::Settings);
    button.showAs(states[state]);
    button.resize(button.sizeHint());
    const QImage image = button.grab().toImage();
    const QColor background = colour(expected.value("background"_L1));
    const QColor border = colour(expected.value("border"_L1));
    if (background.alpha() > 0)
        QCOMPARE(image.pixelColor(14, 22), background);
    else
        QCOMPARE(image.pixelColor(1, 1), button.palette().color(QPalette::Window));
    if (border.alpha() > 0) {
        QCOMPARE(image.pixelColor(image.width() / 2, 0), border);
        QCOMPARE(image.pixelColor(image.width() / 2, 1), border);
    }
    if (!(icon && state == u"loading"_s)) // nothing but the spinner
        QVERIFY(contains(image, colour(expected.value("text"_L1))));
}

void TestButton::enterAndSpacePressIt()
{
    Button button(Button::Variant::Normal, u"Delete"_s);
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter);
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 4);
}

void TestButton::loadingTakesNoClicksButKeepsTheFocus()
{
    Button button(Button::Variant::Primary, u"Delete"_s);
    const int width = button.sizeHint().width();
    button.show();
    button.setFocus();
    button.setLoading(true);
    QVERIFY(button.isEnabled());
    QVERIFY(button.sizeHint().width() > width); // the spinner
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 0);
    button.setLoading(false);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
}

void TestButton::saysWhyItIsDisabled()
{
    Button button(Button::Variant::Normal, u"Send test email"_s);
    button.setDisabledReason(u"Select one identity."_s);
    QVERIFY(button.toolTip().isEmpty());
    button.setEnabled(false);
    QCOMPARE(button.toolTip(), u"Select one identity."_s);
    QCOMPARE(button.accessibleDescription(), u"Select one identity."_s);
    button.setEnabled(true);
    QVERIFY(button.toolTip().isEmpty());
}

void TestButton::darkensUnderThePointer()
{
    QWidget window;
    window.resize(200, 100);
    Button button(Button::Variant::Primary, u"Create"_s, &window);
    button.setGeometry(QRect(QPoint(20, 20), button.sizeHint()));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::mouseMove(&window, QPoint(180, 90));
    QTest::mouseMove(&window, QPoint(40, 30));
    QTRY_COMPARE(button.state(), ControlState::Hover);
    QTest::mousePress(&button, Qt::LeftButton);
    QCOMPARE(button.state(), ControlState::Active);
    QTest::mouseRelease(&button, Qt::LeftButton);
}

void TestButton::aLinkIsUnderlinedUnlessItIsInfo()
{
    const auto underline = [](Link &link) {
        link.resize(link.sizeHint());
        const QImage image = link.grab().toImage();
        const QColor color = Theme().color(Color::TextLinkDefault);
        return image.pixelColor(image.width() / 2, image.height() - 1) == color
            && image.pixelColor(0, image.height() - 1) == color;
    };
    Link name(u"example.com"_s);
    Link info(u"Info"_s, Link::Kind::Info);
    QVERIFY(underline(name));
    QVERIFY(!underline(info));
    QCOMPARE(info.sizeHint().height(), 16);
}

void TestButton::theSpinnerTurnsOnlyWhereMotionIsWanted()
{
    class Counting : public Button
    {
    public:
        using Button::Button;
        int paints = 0;

    protected:
        void paintEvent(QPaintEvent *event) override
        {
            ++paints;
            Button::paintEvent(event);
        }
    };
    Counting still(Button::Variant::Normal, u"Delete"_s);
    still.setLoading(true);
    still.show();
    QVERIFY(QTest::qWaitForWindowExposed(&still));
    QTRY_VERIFY(still.paints > 0);
    const QImage start = still.grab().toImage();
    QCOMPARE(still.grab().toImage(), start); // as in the pictures, whenever it is looked at
    applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::On));
    const int paints = still.paints;
    QTRY_VERIFY(still.paints > paints + 5); // by itself
}

void TestButton::screenReadersKnowIt()
{
    Button refresh(Button::Variant::Normal, Icon::Refresh, u"Refresh"_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&refresh);
    QCOMPARE(interface->role(), QAccessible::Button);
    QCOMPARE(interface->text(QAccessible::Name), u"Refresh"_s);
    Button text(Button::Variant::Normal, u"Delete"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&text)->text(QAccessible::Name), u"Delete"_s);
}

QTEST_MAIN(TestButton)
#include "tst_button.moc"
