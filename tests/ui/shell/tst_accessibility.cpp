#include "../pages/fakewindow.h"

#include "ui/components/content/expandablesection.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

/// Who cannot see the window, and tests, find everything that can be used by its name (design.md section 5).
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsUsedHasNames_data();
    void whatIsUsedHasNames();
    void whatItIsIsSaid_data();
    void whatItIsIsSaid();
    void aSectionSaysWhetherItIsOpen();

private:
    void show(const QString &what);
    WindowDriver user() { return m_window->user(); }

    std::unique_ptr<FakeWindow> m_window;
};

namespace {

bool isUsed(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || (widget->focusPolicy() & Qt::TabFocus);
}

QString nameForReaders(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// Where it stands, from the outside to the inside.
QString pathOf(const QWidget *widget)
{
    const QString own = QLatin1String(widget->metaObject()->className()) + u'#' + widget->objectName();
    return widget->parentWidget() ? pathOf(widget->parentWidget()) + u" > "_s + own : own;
}

} // namespace

void TestAccessibility::init()
{
    m_window = std::make_unique<FakeWindow>();
    for (const auto &name : {u"a.org"_s, u"b.org"_s, u"me@b.org"_s})
        m_window->ses.add(name);
    m_window->open();
    QTRY_COMPARE(user().names().size(), 3);
}

void TestAccessibility::cleanup()
{
    m_window.reset();
}

void TestAccessibility::show(const QString &what)
{
    if (what == "details"_L1)
        user().open(u"a.org"_s);
    if (what == "delete"_L1)
        user().tick(u"a.org"_s);
    if (what.startsWith(u'/'))
        m_window->window->go(*ui::Place::parse(what));
    user().click(what); // the list and the details are no buttons
}

void TestAccessibility::whatIsUsedHasNames_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("part"); ///< that is there when it is shown
    // clang-format off
    QTest::newRow("list")        << u"list"_s          << u"identities"_s;
    QTest::newRow("details")     << u"details"_s       << u"summary"_s;
    QTest::newRow("dialog")      << u"delete"_s        << u"deleteDialog"_s;
    QTest::newRow("preferences") << u"preferences"_s   << u"preferencesDialog"_s;
    QTest::newRow("Regions")     << u"regionButton"_s  << u"regionMenu"_s;
    QTest::newRow("account")     << u"accountButton"_s << u"accountMenu"_s;
    QTest::newRow("help")        << u"helpButton"_s    << u"helpPanel"_s;
    QTest::newRow("policy generator") << u"/identities/a.org/authorization/policy-generator"_s << u"principal"_s;
    QTest::newRow("custom policy")    << u"/identities/a.org/authorization/policy-custom"_s    << u"policyDocument"_s;
    // clang-format on
}

void TestAccessibility::whatIsUsedHasNames()
{
    QFETCH(QString, what);
    QFETCH(QString, part);
    show(what);
    QTRY_VERIFY(user().find(part));
    int used = 0;
    QStringList nameless;
    for (QWidget *each : m_window->window->findChildren<QWidget *>()) {
        if (!each->isVisible() || !isUsed(each))
            continue;
        ++used;
        if (each->objectName().isEmpty())
            nameless += u"no objectName: "_s + pathOf(each);
        if (nameForReaders(each).isEmpty())
            nameless += u"no accessible name: "_s + pathOf(each);
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY(used > 8); // the walk went through the window
}

void TestAccessibility::whatItIsIsSaid_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QAccessible::Role>("role");
    // clang-format off
    QTest::newRow("info")       << u"list"_s    << u"info"_s                       << QAccessible::Link;
    QTest::newRow("navigation") << u"list"_s    << u"navigationEntry:identities"_s << QAccessible::Link;
    QTest::newRow("button")     << u"list"_s    << u"refresh"_s                    << QAccessible::Button;
    QTest::newRow("tabs")       << u"details"_s << u"tabs"_s                       << QAccessible::PageTabList;
    QTest::newRow("tab")        << u"details"_s << u"tab:tags"_s                   << QAccessible::PageTab;
    QTest::newRow("group")      << u"list"_s    << u"navigationTitle:Configuration"_s << QAccessible::Button;
    QTest::newRow("dialog")     << u"delete"_s  << u"deleteDialog"_s               << QAccessible::Dialog;
    QTest::newRow("alert")      << u"delete"_s  << u"consequences"_s               << QAccessible::AlertMessage;
    // clang-format on
}

void TestAccessibility::whatItIsIsSaid()
{
    QFETCH(QString, what);
    QFETCH(QString, name);
    QFETCH(QAccessible::Role, role);
    show(what);
    QTRY_VERIFY(user().find(name));
    QCOMPARE(QAccessible::queryAccessibleInterface(user().find(name))->role(), role);
}

void TestAccessibility::aSectionSaysWhetherItIsOpen()
{
    ui::ExpandableHeader header(u"View DNS records"_s);
    QAccessibleInterface *section = QAccessible::queryAccessibleInterface(&header);
    QCOMPARE(section->role(), QAccessible::Button);
    QCOMPARE(section->text(QAccessible::Name), u"View DNS records"_s);
    QVERIFY(section->state().collapsed);
    section->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(section->state().expanded);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
