#include "reference.h"

#include "ui/components/controls/link.h"
#include "ui/components/menus/menu.h"
#include "ui/components/navigation/breadcrumbs.h"
#include "ui/theme/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const QList<Breadcrumbs::Crumb> crumbs = {
    {u"Amazon SES"_s, u"/"_s},
    {u"Configuration: Verified identities"_s, u"/identities"_s},
    {u"notifications.eu-central.production.messaging-platform.example.com"_s},
};

} // namespace

class TestBreadcrumbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void standAsInThePicture();
    void theLastOneIsCutWhenNarrow();
    void thoseBetweenStandBehindDotsWhenVeryNarrow();
    void saysWhereItLeads();
    void canBeSetFromWithinAClick();
};

void TestBreadcrumbs::standAsInThePicture()
{
    const QString picture = u"gallery-navigation"_s;
    const QRectF bar = referencePlace(picture, u"breadcrumb-group.breadcrumb-group"_s);
    Breadcrumbs breadcrumbs;
    breadcrumbs.setCrumbs({crumbs[0], crumbs[1], {u"example.com"_s}});
    QCOMPARE(breadcrumbs.sizeHint().height(), int(bar.height()));
    QVERIFY(qAbs(breadcrumbs.sizeHint().width() - bar.width()) <= 1);
    breadcrumbs.resize(breadcrumbs.sizeHint());
    breadcrumbs.show();
    for (const QString &target : {u"/"_s, u"/identities"_s}) {
        const auto *link = breadcrumbs.findChild<Link *>(u"breadcrumb:"_s + target);
        const QRectF place = referencePlace(picture, u"breadcrumb-group/item.anchor"_s, link->text());
        QVERIFY(qAbs(link->x() + bar.x() - place.x()) <= 1);
        QVERIFY(qAbs(link->width() - place.width()) <= 1);
        QCOMPARE(link->y() + int(bar.y()), int(place.y()));
        QCOMPARE(link->height(), int(place.height()));
    }
    QCOMPARE(breadcrumbs.shownText(), u"example.com"_s);
}

// As in detail-long-name-1024.
void TestBreadcrumbs::theLastOneIsCutWhenNarrow()
{
    Breadcrumbs breadcrumbs;
    breadcrumbs.setCrumbs(crumbs);
    breadcrumbs.resize(659, 28);
    breadcrumbs.show();
    QCOMPARE(breadcrumbs.shownText(), u"notifications.eu-central.production.mess…"_s);
    QVERIFY(breadcrumbs.findChild<Link *>(u"breadcrumb:/identities"_s)->isVisible());
}

void TestBreadcrumbs::thoseBetweenStandBehindDotsWhenVeryNarrow()
{
    Breadcrumbs breadcrumbs;
    breadcrumbs.setCrumbs(crumbs);
    breadcrumbs.resize(404, 200);
    breadcrumbs.show();
    auto *more = breadcrumbs.findChild<Link *>(u"moreBreadcrumbs"_s);
    QVERIFY(more->isVisible());
    QVERIFY(breadcrumbs.findChild<Link *>(u"breadcrumb:/"_s)->isVisible());
    QVERIFY(!breadcrumbs.findChild<Link *>(u"breadcrumb:/identities"_s)->isVisible());
    QVERIFY(breadcrumbs.shownText().size() > 10);
    QSignalSpy activated(&breadcrumbs, &Breadcrumbs::activated);
    more->click();
    auto *menu = breadcrumbs.findChild<Menu *>(u"breadcrumbsMenu"_s);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(activated.value(0).value(0).toString(), u"/identities"_s);
}

void TestBreadcrumbs::saysWhereItLeads()
{
    Breadcrumbs breadcrumbs;
    breadcrumbs.setCrumbs(crumbs);
    breadcrumbs.resize(900, 28);
    breadcrumbs.show();
    QSignalSpy activated(&breadcrumbs, &Breadcrumbs::activated);
    QTest::mouseClick(breadcrumbs.findChild<Link *>(u"breadcrumb:/identities"_s), Qt::LeftButton);
    QTest::keyClick(breadcrumbs.findChild<Link *>(u"breadcrumb:/"_s), Qt::Key_Return);
    QCOMPARE(activated.value(0).value(0).toString(), u"/identities"_s);
    QCOMPARE(activated.value(1).value(0).toString(), u"/"_s);
}

void TestBreadcrumbs::canBeSetFromWithinAClick()
{
    Breadcrumbs breadcrumbs;
    breadcrumbs.setCrumbs(crumbs);
    breadcrumbs.resize(900, 28);
    breadcrumbs.show();
    connect(&breadcrumbs, &Breadcrumbs::activated, &breadcrumbs, [&] { breadcrumbs.setCrumbs({{u"Amazon SES"_s}}); });
    QTest::mouseClick(breadcrumbs.findChild<Link *>(u"breadcrumb:/identities"_s), Qt::LeftButton);
    QCOMPARE(breadcrumbs.shownText(), u"Amazon SES"_s);
    QTRY_VERIFY(!breadcrumbs.findChild<Link *>(u"breadcrumb:/"_s));
}

QTEST_MAIN(TestBreadcrumbs)
#include "tst_breadcrumbs.moc"
