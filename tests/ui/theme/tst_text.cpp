#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesStandWhereTheBrowserPutsThem_data();
    void linesStandWhereTheBrowserPutsThem();
    void glyphsStandOnTheBaseline();
    void widthsAreThoseOfTheBrowser_data();
    void widthsAreThoseOfTheBrowser();
    void remembersEachWidthForItsStyle();
    void wrapsBetweenWords();
    void wrapsAnywhereWhenAsked();
    void cutsWhatIsTooWide();
    void aTextIsNotBrokenAtItsOwnRoundedWidth();
};

// From the layout files: height of the text's box, and how far it stands from the upper edge of its line.
void TestText::linesStandWhereTheBrowserPutsThem_data()
{
    QTest::addColumn<TextStyle>("style");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("box");
    QTest::addColumn<int>("offset");
    // clang-format off
    QTest::newRow("page title")      << TextStyle::HeadingXl << 30 << 33 << -2;
    QTest::newRow("container title") << TextStyle::HeadingL  << 24 << 27 << -2;
    QTest::newRow("product name")    << TextStyle::HeadingM  << 22 << 24 << -1;
    QTest::newRow("section title")   << TextStyle::HeadingS  << 20 << 22 << -1;
    QTest::newRow("body")            << TextStyle::Body      << 20 << 19 <<  0;
    QTest::newRow("label")           << TextStyle::Label     << 20 << 19 <<  0;
    QTest::newRow("column header")   << TextStyle::ColumnHeader << 18 << 19 << -1;
    QTest::newRow("button")          << TextStyle::Button    << 20 << 19 <<  0;
    QTest::newRow("small")           << TextStyle::Small     << 16 << 17 << -1;
    QTest::newRow("info link")       << TextStyle::InfoLink  << 16 << 17 << -1;
    QTest::newRow("code")            << TextStyle::Code      << 20 << 16 <<  2;
    // clang-format on
}

void TestText::linesStandWhereTheBrowserPutsThem()
{
    QFETCH(TextStyle, style);
    QTEST(lineHeight(style), "line");
    QTEST(ascent(style) + descent(style), "box");
    QTEST(baseline(style) - ascent(style), "offset");
}

void TestText::glyphsStandOnTheBaseline()
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintText(painter, QRectF(5, 10, 30, 20), u"E"_s, TextStyle::Label, Qt::black);
    painter.end();
    int lowest = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 64)
                lowest = y;
    QCOMPARE(lowest, 10 + baseline(TextStyle::Label) - 1);
}

void TestText::widthsAreThoseOfTheBrowser_data()
{
    QTest::addColumn<TextStyle>("style");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qreal>("width");
    QTest::newRow("page title") << TextStyle::HeadingXl << u"Verified identities"_s << 205.17;
    QTest::newRow("container title") << TextStyle::HeadingL << u"Loaded identities"_s << 168.05;
    QTest::newRow("body") << TextStyle::Body << u"Temporary failure"_s << 117.13;
    QTest::newRow("button") << TextStyle::Button << u"Send test email"_s << 108.78;
    QTest::newRow("info link") << TextStyle::InfoLink << u"Info"_s << 24.19;
}

void TestText::widthsAreThoseOfTheBrowser()
{
    QFETCH(TextStyle, style);
    QFETCH(QString, text);
    QFETCH(qreal, width);
    QVERIFY2(qAbs(textWidth(text, style) - width) < 1, qPrintable(QString::number(textWidth(text, style))));
}

void TestText::remembersEachWidthForItsStyle()
{
    const auto check = [](const QString &text) {
        for (const TextStyle style : {TextStyle::Body, TextStyle::Label, TextStyle::Small, TextStyle::HeadingXl})
            QCOMPARE(textWidth(text, style), QFontMetricsF(fontOf(style)).horizontalAdvance(text));
    };
    for (int i = 0; i < 2500; ++i) // more than are kept
        check(u"text %1"_s.arg(i % 2000));
}

void TestText::wrapsBetweenWords()
{
    const QString text = u"one two three four"_s;
    const qreal room = textWidth(u"one two"_s, TextStyle::Body) + 2;
    const TextSize size = measureText(text, TextStyle::Body, room, Wrap::Words);
    QCOMPARE(size.lines, 3);
    QCOMPARE(size.height, 60);
    QVERIFY(size.width <= room);
}

void TestText::wrapsAnywhereWhenAsked()
{
    const QString arn = u"arn:aws:ses:us-east-1:123456789012:identity/example.com"_s;
    QCOMPARE(measureText(arn, TextStyle::Body, 291, Wrap::Anywhere, 28).lines, 2);
    QCOMPARE(measureText(arn, TextStyle::Body, 600, Wrap::Anywhere, 28).lines, 1);
}

void TestText::cutsWhatIsTooWide()
{
    const QString text = u"a-rather-long-name.example.com"_s;
    QCOMPARE(elided(text, TextStyle::Body, 1000), text);
    const QString cut = elided(text, TextStyle::Body, 80);
    QVERIFY(cut.endsWith(QChar(0x2026)));
    QVERIFY(textWidth(cut, TextStyle::Body) <= 80);
}

void TestText::aTextIsNotBrokenAtItsOwnRoundedWidth()
{
    for (const QString &text : {u"Disabled off"_s, u"Create custom policy"_s, u"Why is it not verified"_s})
        QCOMPARE(
            measureText(text, TextStyle::Body, std::floor(textWidth(text, TextStyle::Body) + 0.5), Wrap::Words).lines,
            1);
}

QTEST_MAIN(TestText)
#include "tst_text.moc"
