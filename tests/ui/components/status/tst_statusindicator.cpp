#include "ui/components/status/badge.h"
#include "ui/components/status/progressbar.h"
#include "ui/components/status/statusindicator.h"
#include "ui/theme/style.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

class TestStatusIndicator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void iconHasTheColourOfTheStatus_data();
    void iconHasTheColourOfTheStatus();
    void wrapsInANarrowPlace();
    void badgesAreAsMeasured();
    void barIsFilledAsFarAsItIs();
};

// The leftmost pixel of the middle line of a round icon lies on its ring.
void TestStatusIndicator::iconHasTheColourOfTheStatus_data()
{
    QTest::addColumn<StatusKind>("kind");
    QTest::addColumn<QColor>("color");
    QTest::newRow("success") << StatusKind::Success << QColor(u"#00802f"_s);
    QTest::newRow("error") << StatusKind::Error << QColor(u"#db0000"_s);
    QTest::newRow("pending") << StatusKind::Pending << QColor(u"#656871"_s);
    QTest::newRow("in progress") << StatusKind::InProgress << QColor(u"#656871"_s);
    QTest::newRow("stopped") << StatusKind::Stopped << QColor(u"#656871"_s);
    QTest::newRow("info") << StatusKind::Info << QColor(u"#006ce0"_s);
}

void TestStatusIndicator::iconHasTheColourOfTheStatus()
{
    QFETCH(StatusKind, kind);
    StatusIndicator indicator(kind, u"Text"_s);
    indicator.resize(indicator.sizeHint());
    QPixmap picture(indicator.size());
    picture.fill(Qt::white);
    indicator.render(&picture);
    QTEST(picture.toImage().pixelColor(1, 10), "color");
}

void TestStatusIndicator::wrapsInANarrowPlace()
{
    const StatusIndicator indicator(StatusKind::Warning, u"Temporary Failure"_s);
    QCOMPARE(indicator.heightForWidth(indicator.sizeHint().width()), 20);
    QCOMPARE(indicator.heightForWidth(100), 40);
}

void TestStatusIndicator::badgesAreAsMeasured()
{
    const Badge badge(u"3"_s, Badge::Kind::Blue);
    QVERIFY(std::abs(badge.sizeHint().width() - 22.92) <= 1);
    QCOMPARE(badge.sizeHint().height(), 20);
}

void TestStatusIndicator::barIsFilledAsFarAsItIs()
{
    ProgressBar bar(u"Deleting identities"_s);
    bar.setDescription(u"1,000 identities"_s);
    bar.setRemark(u"About 20 seconds left"_s);
    bar.resize(520, bar.sizeHint().height());
    bar.setValue(150);
    QCOMPARE(bar.value(), 100);
    bar.setValue(36);
    QCOMPARE(bar.height(), 72);
    QPixmap picture(bar.size());
    picture.fill(Qt::white);
    bar.render(&picture);
    const QImage image = picture.toImage();
    QCOMPARE(image.pixelColor(165, 46), QColor(u"#006ce0"_s)); // 36 % of 475 px
    QCOMPARE(image.pixelColor(178, 46), QColor(u"#ebebf0"_s));
}

QTEST_MAIN(TestStatusIndicator)
#include "tst_statusindicator.moc"
