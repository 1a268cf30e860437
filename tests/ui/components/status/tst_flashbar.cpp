#include "ui/components/controls/button.h"
#include "ui/components/status/flashbar.h"
#include "ui/components/status/flashmessage.h"
#include "ui/components/status/progressbar.h"
#include "ui/theme/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

constexpr int width = 1075 + 2 * Flashbar::shadow;

QStringList textsOf(const Flashbar &bar)
{
    QStringList texts;
    for (const Flash &flash : bar.flashes())
        texts.append(flash.text);
    return texts;
}

} // namespace

class TestFlashbar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void newestIsOnTop();
    void sameIdTakesThePlaceOfTheFirst();
    void messagesAreAsHighAsMeasured_data();
    void messagesAreAsHighAsMeasured();
    void stackStandsAsInTheReference();
    void inProgressHasNoCrossAndSurvivesClearing();
    void crossTakesItAway();
    void buttonActs();
    void progressIsShownAndCancelled();
};

void TestFlashbar::newestIsOnTop()
{
    Flashbar bar;
    bar.post({.text = u"first"_s});
    bar.post({.text = u"second"_s});
    QCOMPARE(textsOf(bar), QStringList({u"second"_s, u"first"_s}));
}

void TestFlashbar::sameIdTakesThePlaceOfTheFirst()
{
    Flashbar bar;
    bar.resize(width, 400);
    bar.post({.kind = Flash::Kind::InProgress, .text = u"Deleting"_s, .id = u"delete"_s});
    bar.post({.text = u"other"_s});
    bar.post({.kind = Flash::Kind::Success, .text = u"Deleted"_s, .id = u"delete"_s});
    QCOMPARE(textsOf(bar), QStringList({u"other"_s, u"Deleted"_s}));
    QCOMPARE(bar.findChildren<FlashMessage *>().size(), 2);
    QVERIFY(bar.findChild<FlashMessage *>(u"flash-delete"_s)->findChild<Button *>(u"dismiss"_s));
}

void TestFlashbar::messagesAreAsHighAsMeasured_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("height");
    QTest::newRow("one line") << Density::Comfortable << QString() << 48;
    QTest::newRow("two lines") << Density::Comfortable << u"Header"_s << 68;
    QTest::newRow("one line, compact") << Density::Compact << QString() << 36;
    QTest::newRow("two lines, compact") << Density::Compact << u"Header"_s << 56;
}

void TestFlashbar::messagesAreAsHighAsMeasured()
{
    QFETCH(Density, density);
    QFETCH(QString, header);
    applyTheme(Theme(Scheme::Light, density, Motion::Off));
    const FlashMessage message({.header = header, .text = u"Text"_s});
    QTEST(message.heightForWidth(1075), "height");
}

// list-flash-stack: at y 65, 115, 185 in the window.
void TestFlashbar::stackStandsAsInTheReference()
{
    Flashbar bar;
    bar.post({.kind = Flash::Kind::Error, .header = u"Identity could not be created"_s, .text = u"It exists."_s});
    bar.post({.kind = Flash::Kind::Success, .header = u"Domain identity created"_s, .text = u"Publish."_s});
    bar.post({.kind = Flash::Kind::InProgress, .text = u"Deleting 3 identities"_s});
    bar.resize(width, bar.heightForWidth(width));
    bar.show();
    QList<FlashMessage *> messages = bar.findChildren<FlashMessage *>();
    std::sort(messages.begin(), messages.end(), [](auto *a, auto *b) { return a->y() < b->y(); });
    QCOMPARE(messages[0]->geometry(), QRect(Flashbar::shadow, Flashbar::shadow, 1075, 48));
    QCOMPARE(messages[1]->geometry(), QRect(Flashbar::shadow, Flashbar::shadow + 50, 1075, 68));
    QCOMPARE(messages[2]->geometry(), QRect(Flashbar::shadow, Flashbar::shadow + 120, 1075, 68));
    const QImage image = bar.grab().toImage();
    QCOMPARE(image.pixelColor(700, Flashbar::shadow + 5), QColor(u"#006ce0"_s));
    QCOMPARE(image.pixelColor(700, Flashbar::shadow + 55), QColor(u"#00802f"_s));
    QCOMPARE(image.pixelColor(700, Flashbar::shadow + 125), QColor(u"#db0000"_s));
}

void TestFlashbar::inProgressHasNoCrossAndSurvivesClearing()
{
    Flashbar bar;
    bar.post({.kind = Flash::Kind::InProgress, .text = u"Deleting"_s, .id = u"delete"_s});
    bar.post({.kind = Flash::Kind::Success, .text = u"Saved"_s});
    QVERIFY(!bar.findChild<FlashMessage *>(u"flash-delete"_s)->findChild<Button *>(u"dismiss"_s));
    bar.clear();
    QCOMPARE(textsOf(bar), QStringList({u"Deleting"_s}));
    bar.remove(u"delete"_s);
    QVERIFY(bar.isEmpty());
    QCOMPARE(bar.heightForWidth(width), 0);
}

void TestFlashbar::crossTakesItAway()
{
    Flashbar bar;
    bar.post({.kind = Flash::Kind::Success, .text = u"Saved"_s, .id = u"saved"_s});
    bar.resize(width, bar.heightForWidth(width));
    bar.show();
    QSignalSpy dismissed(&bar, &Flashbar::dismissed);
    QTest::mouseClick(bar.findChild<Button *>(u"dismiss"_s), Qt::LeftButton);
    QCOMPARE(dismissed.count(), 1);
    QCOMPARE(dismissed.first().first().toString(), u"saved"_s);
    QVERIFY(bar.isEmpty());
}

void TestFlashbar::buttonActs()
{
    Flashbar bar;
    int retried = 0;
    bar.post({.kind = Flash::Kind::Error, .text = u"Failed"_s, .id = u"publish"_s, .action = u"Retry"_s, .act = [&] {
                  ++retried;
                  bar.remove(u"publish"_s); // it may take away the very flash that it belongs to
              }});
    bar.resize(width, bar.heightForWidth(width));
    bar.show();
    QTest::mouseClick(bar.findChild<Button *>(u"flashAction"_s), Qt::LeftButton);
    QCOMPARE(retried, 1);
    QVERIFY(bar.isEmpty());
}

void TestFlashbar::progressIsShownAndCancelled()
{
    Flashbar bar;
    bool cancelled = false;
    const auto post = [&](int percent) {
        bar.post({.kind = Flash::Kind::InProgress,
                  .text = u"Deleting 1,000 identities"_s,
                  .id = u"delete"_s,
                  .action = u"Cancel"_s,
                  .act = [&] { cancelled = true; },
                  .percent = percent});
    };
    post(10);
    post(36);
    QCOMPARE(bar.findChild<ProgressBar *>()->value(), 36);
    bar.resize(width, bar.heightForWidth(width));
    bar.show();
    QTest::mouseClick(bar.findChild<Button *>(u"flashAction"_s), Qt::LeftButton);
    QVERIFY(cancelled);
}

QTEST_MAIN(TestFlashbar)
#include "tst_flashbar.moc"
