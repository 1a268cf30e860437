#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/theme/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

Button *addButton(Header *header, const QString &text)
{
    auto *button = new Button(Button::Variant::Normal, text);
    header->addAction(button);
    return button;
}

} // namespace

class TestHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void hasTheHeightsOfTheReference_data();
    void hasTheHeightsOfTheReference();
    void actionsStandAtTheRight();
    void actionsMoveToTheirOwnLineWhenNarrow();
    void actionsWrapWhenTheirLineIsTooNarrow();
    void aLongTitleWraps();
    void aLongTitleWrapsBesideActions();
    void infoStandsBehindTheCounter();
    void optionalStandsBehindTheTitle();
    void aContainerIsAsHighAsItsParts_data();
    void aContainerIsAsHighAsItsParts();
    void aContainerFollowsTheDensityAtRunTime();
};

void TestHeader::hasTheHeightsOfTheReference_data()
{
    QTest::addColumn<Header::Level>("level");
    QTest::addColumn<bool>("action");
    QTest::addColumn<bool>("description");
    QTest::addColumn<int>("comfortable");
    QTest::addColumn<int>("compact");
    // Of the container's header, less its paddings: 12 above, 8 (compact 4) below.
    QTest::newRow("container") << Header::Level::Container << false << false << 28 << 26;
    QTest::newRow("with action") << Header::Level::Container << true << false << 32 << 28;
    QTest::newRow("with description") << Header::Level::Container << false << true << 50 << 46;
    QTest::newRow("with both") << Header::Level::Container << true << true << 56 << 50;
    QTest::newRow("page") << Header::Level::Page << false << false << 31 << 30;
    QTest::newRow("page with description") << Header::Level::Page << false << true << 55 << 52;
    QTest::newRow("page with action") << Header::Level::Page << true << false << 32 << 30;
}

void TestHeader::hasTheHeightsOfTheReference()
{
    QFETCH(Header::Level, level);
    QFETCH(bool, action);
    QFETCH(bool, description);
    Header header(level, u"Summary"_s);
    if (action)
        addButton(&header, u"Edit"_s);
    if (description)
        header.setDescription(u"What it is for."_s);
    QTEST(header.heightForWidth(1000), "comfortable");
    applyTheme(Theme(Scheme::Light, Density::Compact));
    QTEST(header.heightForWidth(1000), "compact");
}

void TestHeader::actionsStandAtTheRight()
{
    Header header(Header::Level::Container, u"Loaded identities"_s);
    Button *first = addButton(&header, u"Delete"_s);
    Button *last = addButton(&header, u"Create identity"_s);
    header.resize(1033, header.heightForWidth(1033));
    header.show();
    QCOMPARE(last->geometry().right() + 1, 1033);
    QCOMPARE(first->geometry().right() + 1 + 8, last->x());
    QCOMPARE(last->y(), 0);
}

void TestHeader::actionsMoveToTheirOwnLineWhenNarrow()
{
    Header header(Header::Level::Container, u"Loaded identities"_s);
    Button *first = addButton(&header, u"Send test email"_s);
    Button *last = addButton(&header, u"Create identity"_s);
    header.resize(400, header.heightForWidth(400));
    header.show();
    QCOMPARE(header.height(), 28 + 4 + 32);
    QCOMPARE(first->pos(), QPoint(0, 32)); // list-default-1024: title at 215, buttons at 245
    QCOMPARE(last->x(), first->width() + 8);
}

void TestHeader::actionsWrapWhenTheirLineIsTooNarrow()
{
    Header header(Header::Level::Container, u"Loaded identities"_s);
    addButton(&header, u"Send test email"_s);
    Button *last = addButton(&header, u"Create identity"_s);
    header.resize(250, header.heightForWidth(250));
    header.show();
    QCOMPARE(last->pos(), QPoint(0, 72));
    QCOMPARE(header.height(), 28 + 4 + 32 + 8 + 32);
}

void TestHeader::aLongTitleWraps()
{
    Header header(Header::Level::Page, u"a-name-so-long-that-it-needs-more-than-one-line-of-a-page.example.com"_s);
    QCOMPARE(header.heightForWidth(2000), 31);
    QCOMPARE(header.heightForWidth(500), 31 + 30);
}

void TestHeader::infoStandsBehindTheCounter()
{
    Header header(Header::Level::Container, u"Loaded identities"_s);
    header.setCounter(u"(16)"_s);
    header.showInfo();
    header.resize(1033, header.heightForWidth(1033));
    header.show();
    auto *info = header.findChild<QAbstractButton *>(u"info"_s);
    QVERIFY(qAbs(info->x() - 214) <= 1); // 540.42 - 326
    QSignalSpy requested(&header, &Header::infoRequested);
    QTest::mouseClick(info, Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
}

// create-domain-open: "Tags - optional" from x 326, the word in italics from 385.64, as high as without.
void TestHeader::optionalStandsBehindTheTitle()
{
    Header header(Header::Level::Container, u"Tags"_s);
    const int height = header.heightForWidth(1033);
    const int width = header.sizeHint().width();
    header.setOptional(true);
    header.resize(1033, header.heightForWidth(1033));
    header.show();
    QCOMPARE(header.height(), height);
    QVERIFY(qAbs(header.sizeHint().width() - 137) <= 1);
    const Text *word = nullptr;
    for (const Text *text : header.findChildren<Text *>())
        if (text->textStyle() == TextStyle::HeadingLItalic)
            word = text;
    QVERIFY(word && word->isVisible());
    QCOMPARE(word->text(), u"optional"_s);
    QVERIFY(qAbs(word->x() - 60) <= 1);
    QCOMPARE(header.title(), u"Tags"_s);
    header.setOptional(false);
    QCOMPARE(header.sizeHint().width(), width);
}

void TestHeader::aContainerIsAsHighAsItsParts_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<int>("bodyTop");
    QTest::addColumn<int>("height");
    QTest::newRow("comfortable") << Density::Comfortable << 53 << 53 + 20 + 20 + 1;
    QTest::newRow("compact") << Density::Compact << 47 << 47 + 20 + 16 + 1;
}

void TestHeader::aContainerIsAsHighAsItsParts()
{
    QFETCH(Density, density);
    applyTheme(Theme(Scheme::Light, density));
    Container container(u"Summary"_s);
    auto *body = new Text(u"Content"_s);
    container.add(body);
    container.resize(1075, container.heightForWidth(1075));
    container.show();
    QTEST(container.height(), "height");
    QTEST(body->mapTo(&container, QPoint()).y(), "bodyTop");
    QCOMPARE(body->mapTo(&container, QPoint()).x(), 21);
}

void TestHeader::aContainerFollowsTheDensityAtRunTime()
{
    Container container(u"Summary"_s);
    container.add(new Text(u"Content"_s));
    QCOMPARE(container.heightForWidth(1075), 94);
    applyTheme(Theme(Scheme::Light, Density::Compact));
    QCOMPARE(container.heightForWidth(1075), 84);
}

/// A message beside a list has a cross and a long subject (picture mailbox-message).
void TestHeader::aLongTitleWrapsBesideActions()
{
    Header header(Header::Level::Container, QString(u"word "_s).repeated(30));
    Button *button = addButton(&header, u"Close"_s);
    header.resize(500, header.heightForWidth(500));
    header.show();
    QVERIFY(button->y() > 0); // below the title
    header.setTitleWraps(true);
    header.resize(500, header.heightForWidth(500));
    QCOMPARE(button->y(), 0);
    QCOMPARE(button->geometry().right() + 1, 500);
    const auto *title = header.findChild<Text *>();
    QVERIFY(title->geometry().right() < button->x());
    QVERIFY(header.height() > 2 * 24);
}

QTEST_MAIN(TestHeader)
#include "tst_header.moc"
