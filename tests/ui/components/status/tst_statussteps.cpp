#include "ui/components/status/statusindicator.h"
#include "ui/components/status/statussteps.h"
#include "ui/theme/style.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

class TestStatusSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void stepsAreJoined();
    void onlyTheStateChanges();
    void longTextsWrap();
};

// gallery-navigation: 28 apart, a line of 8 px between them.
void TestStatusSteps::stepsAreJoined()
{
    StatusSteps steps;
    steps.setSteps({{StatusKind::Success, u"Identity created"_s},
                    {StatusKind::Loading, u"Setting MAIL FROM domain"_s},
                    {StatusKind::Pending, u"Publishing DNS records"_s}});
    QCOMPARE(steps.sizeHint().height(), 76);
    steps.resize(400, 76);
    steps.show();
    QCOMPARE(steps.findChild<StatusIndicator *>(u"step1"_s)->y(), 28);
    const QImage image = steps.grab().toImage();
    const QColor line = Theme().color(Color::BorderDividerDefault);
    QCOMPARE(image.pixelColor(8, 24), line);
    QCOMPARE(image.pixelColor(8, 52), line);
}

void TestStatusSteps::onlyTheStateChanges()
{
    StatusSteps steps;
    steps.setSteps({{StatusKind::Loading, u"a"_s}, {StatusKind::Pending, u"b"_s}});
    const QPointer<StatusIndicator> first = steps.findChild<StatusIndicator *>(u"step0"_s);
    steps.setSteps({{StatusKind::Success, u"a"_s}, {StatusKind::Error, u"b"_s}, {StatusKind::Pending, u"c"_s}});
    QVERIFY(first);
    QCOMPARE(first->kind(), StatusKind::Success);
    QCOMPARE(steps.findChildren<StatusIndicator *>().size(), 3);
    steps.setSteps({});
    QCOMPARE(steps.findChildren<StatusIndicator *>().size(), 0);
    QCOMPARE(steps.heightForWidth(400), 0);
}

void TestStatusSteps::longTextsWrap()
{
    StatusSteps steps;
    steps.setSteps(
        {{StatusKind::Error, u"It could not be done, and here is why. "_s.repeated(4)}, {StatusKind::Pending, u"b"_s}});
    steps.resize(300, steps.heightForWidth(300));
    steps.show();
    QVERIFY(steps.findChild<StatusIndicator *>(u"step0"_s)->height() >= 40);
    QCOMPARE(steps.findChild<StatusIndicator *>(u"step1"_s)->geometry().bottom() + 1, steps.height());
}

QTEST_MAIN(TestStatusSteps)
#include "tst_statussteps.moc"
