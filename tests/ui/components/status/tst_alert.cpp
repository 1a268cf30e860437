#include "ui/components/controls/button.h"
#include "ui/components/status/alert.h"
#include "ui/theme/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

class TestAlert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsHighAsMeasured_data();
    void isAsHighAsMeasured();
    void buttonStandsBesideTheText_data();
    void buttonStandsBesideTheText();
    void buttonGoesBelowWhenNarrow();
    void hasTheColoursOfItsKind_data();
    void hasTheColoursOfItsKind();
    void crossHidesIt();
};

// visual.md section 6, gallery-status and gallery-status-compact.
void TestAlert::isAsHighAsMeasured_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("height");
    QTest::newRow("two lines") << Density::Comfortable << u"Header"_s << 72;
    QTest::newRow("one line") << Density::Comfortable << QString() << 52;
    QTest::newRow("two lines, compact") << Density::Compact << u"Header"_s << 60;
    QTest::newRow("one line, compact") << Density::Compact << QString() << 40;
}

void TestAlert::isAsHighAsMeasured()
{
    QFETCH(Density, density);
    QFETCH(QString, header);
    applyTheme(Theme(Scheme::Light, density, Motion::Off));
    const Alert alert(Alert::Kind::Info, header, u"Text"_s);
    QTEST(alert.heightForWidth(1318), "height");
}

void TestAlert::buttonStandsBesideTheText_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<int>("top");
    QTest::newRow("comfortable") << Density::Comfortable << 10;
    QTest::newRow("compact") << Density::Compact << 6;
}

void TestAlert::buttonStandsBesideTheText()
{
    QFETCH(Density, density);
    applyTheme(Theme(Scheme::Light, density, Motion::Off));
    Alert alert(Alert::Kind::Info, u"Header"_s, u"Text"_s);
    const Button *button = alert.addAction(u"Action"_s);
    alert.resize(1318, alert.heightForWidth(1318));
    alert.show();
    QCOMPARE(button->geometry().right() + 1, 1318 - 18);
    QTEST(button->y(), "top");
}

void TestAlert::buttonGoesBelowWhenNarrow()
{
    applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off));
    Alert alert(Alert::Kind::Info, u"Verification pending"_s,
                u"Publish the DKIM records that the Authentication tab shows. It may take up to 72 hours until they "
                "are detected."_s);
    const Button *button = alert.addAction(u"View DNS records"_s);
    alert.resize(659, alert.heightForWidth(659)); // detail-publish-button-1024
    alert.show();
    QCOMPARE(alert.height(), 128);
    QCOMPARE(button->pos(), QPoint(42, 82));
}

void TestAlert::hasTheColoursOfItsKind_data()
{
    QTest::addColumn<Alert::Kind>("kind");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("border");
    QTest::newRow("info") << Alert::Kind::Info << QColor(u"#f0fbff"_s) << QColor(u"#006ce0"_s);
    QTest::newRow("success") << Alert::Kind::Success << QColor(u"#effff1"_s) << QColor(u"#00802f"_s);
    QTest::newRow("warning") << Alert::Kind::Warning << QColor(u"#fffef0"_s) << QColor(u"#855900"_s);
    QTest::newRow("error") << Alert::Kind::Error << QColor(u"#fff5f5"_s) << QColor(u"#db0000"_s);
}

void TestAlert::hasTheColoursOfItsKind()
{
    QFETCH(Alert::Kind, kind);
    applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off));
    Alert alert(kind, u"Header"_s, u"Text"_s);
    alert.resize(600, alert.heightForWidth(600));
    const QImage image = alert.grab().toImage();
    QTEST(image.pixelColor(500, 36), "ground");
    QTEST(image.pixelColor(300, 0), "border");
    QTEST(image.pixelColor(300, 71), "border");
}

void TestAlert::crossHidesIt()
{
    Alert alert(Alert::Kind::Warning, u"Header"_s, u"Text"_s);
    alert.setDismissible(true);
    alert.resize(600, alert.heightForWidth(600));
    alert.show();
    QSignalSpy dismissed(&alert, &Alert::dismissed);
    QTest::mouseClick(alert.findChild<Button *>(u"dismiss"_s), Qt::LeftButton);
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(alert.isHidden());
}

QTEST_MAIN(TestAlert)
#include "tst_alert.moc"
