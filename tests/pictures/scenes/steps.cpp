#include "tests/pictures/scenes/steps.h"

#include "tests/pictures/scenes/areas.h"
#include "tests/pictures/scenes/consolestage.h"
#include "ui/components/inputs/optionmodel.h"
#include "ui/components/inputs/select.h"
#include "ui/components/inputs/selectlist.h"
#include "ui/components/tables/table.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr int patience = 20'000; ///< milliseconds; a sanitizer makes everything slow

std::optional<Painted> findText(Stage &stage, const QString &area, const QString &text, int ordinal = 0)
{
    for (const Painted &painted : stage.painted()) {
        if (painted.kind == Painted::Kind::Text && painted.area == area && painted.text == text && ordinal-- == 0)
            return painted;
    }
    return std::nullopt;
}

QString clickAt(Stage &stage, const QPoint &at)
{
    QWidget *widget = stage.window().childAt(at);
    if (!widget)
        return u"nothing at %1,%2"_s.arg(at.x()).arg(at.y());
    QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, widget->mapFrom(&stage.window(), at));
    return {};
}

ConsoleStage &console(Stage &stage)
{
    return dynamic_cast<ConsoleStage &>(stage);
}

template <typename T>
T *waitFor(Stage &stage, const QString &name)
{
    T *found = nullptr;
    const bool isThere = QTest::qWaitFor(
        [&] {
        const QList<T *> named = stage.window().findChildren<T *>(name);
        const auto seen = std::find_if(named.begin(), named.end(), [](T *each) { return each->isVisible(); });
        found = seen == named.end() ? nullptr : *seen;
        return found && found->isEnabled();
        },
        patience);
    return isThere ? found : nullptr;
}

} // namespace

Step press(const QString &name)
{
    return [name](Stage &stage) {
        auto *button = waitFor<QAbstractButton>(stage, name);
        if (!button)
            return u"no button %1 to press"_s.arg(name);
        QTest::mouseClick(button, Qt::LeftButton);
        return QString();
    };
}

Step typeInto(const QString &name, const QString &text)
{
    return [name, text](Stage &stage) {
        auto *input = waitFor<QWidget>(stage, name);
        if (auto *area = qobject_cast<QPlainTextEdit *>(input)) {
            area->setFocus();
            area->selectAll();
            area->insertPlainText(text);
            return QString();
        }
        auto *edit = input
            ? (qobject_cast<QLineEdit *>(input) ? qobject_cast<QLineEdit *>(input) : input->findChild<QLineEdit *>())
            : nullptr;
        if (!edit)
            return u"no input %1"_s.arg(name);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
        return QString();
    };
}

Step leave()
{
    return [](Stage &stage) {
        if (QWidget *focused = stage.window().focusWidget())
            focused->clearFocus();
        return QString();
    };
}

Step click(const QString &area, const QString &text, int ordinal)
{
    return [area, text, ordinal](Stage &stage) {
        std::optional<Painted> found;
        if (!QTest::qWaitFor([&] { return (found = findText(stage, area, text, ordinal)).has_value(); }, patience))
            return u"no \"%1\" in the area %2"_s.arg(text, area);
        return clickAt(stage, QPoint(int(found->box.left()) + 4, int(found->baseline) - 4));
    };
}

Step tick(const QString &text)
{
    return [text](Stage &stage) {
        std::optional<Painted> found;
        if (!QTest::qWaitFor([&] { return (found = findText(stage, u"table body"_s, text)).has_value(); }, patience))
            return u"no row \"%1\""_s.arg(text);
        constexpr int boxBeforeText = 40; // 16 px box at x 338 of a row whose text starts at 386
        return clickAt(stage, QPoint(int(found->box.left()) - boxBeforeText, int(found->baseline) - 5));
    };
}

Step widen()
{
    return [](Stage &stage) {
        stage.window().resize(1440, 1400);
        return QString();
    };
}

Step narrow()
{
    return [](Stage &stage) {
        stage.window().resize(console(stage).look().window);
        return QString();
    };
}

Step see(const QString &area, const QString &text)
{
    return [area, text](Stage &stage) {
        if (!QTest::qWaitFor([&] { return findText(stage, area, text).has_value(); }, patience))
            return u"\"%1\" does not appear in the area %2"_s.arg(text, area);
        return QString();
    };
}

Step chooseRegion(const QString &code)
{
    return [code](Stage &stage) { return console(stage).chooseRegion(code) ? QString() : u"no Region "_s + code; };
}

Step goTo(const QString &place)
{
    return [place](Stage &stage) { return console(stage).goTo(place) ? QString() : u"no place "_s + place; };
}

Step scrollTo(int position)
{
    return [position](Stage &stage) {
        QScrollBar *bar = console(stage).pageScrollBar();
        if (!bar || !QTest::qWaitFor([&] { return bar->maximum() >= position; }, patience))
            return u"the page ends at %1"_s.arg(bar ? bar->maximum() : 0);
        bar->setValue(position);
        return QString();
    };
}

Step choose(const QString &name, const QString &value)
{
    return [name, value](Stage &stage) {
        auto *select = waitFor<ui::Select>(stage, name);
        const auto isThere = [&] {
            return std::ranges::any_of(select->options(), [&](const auto &each) { return each.value == value; });
        };
        if (!select || !QTest::qWaitFor(isThere, patience))
            return u"no option %1 of %2"_s.arg(value, name);
        QTest::mouseClick(select, Qt::LeftButton);
        auto *view = select->list()->findChild<QAbstractItemView *>();
        const auto *options = qobject_cast<ui::OptionModel *>(view->model());
        const QModelIndex option = options->index(options->rowOf(value));
        view->scrollTo(option);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(option).center());
        return QString();
    };
}

Step elsewhere(const std::function<client::Call(const client::Service &)> &call)
{
    return [call](Stage &stage) {
        auto outcome = call(console(stage).elsewhere())();
        outcome.waitForFinished();
        return outcome.result() ? QString() : outcome.result().error().message;
    };
}

Step hold(const QByteArray &method, const QByteArray &path)
{
    return [method, path](Stage &stage) {
        console(stage).weather().hold(method, path);
        return QString();
    };
}

Step answer(const QByteArray &method, const QByteArray &path, const QByteArray &json, const QString &changed)
{
    return [method, path, json, changed](Stage &stage) {
        console(stage).weather().answer(method, path, json);
        console(stage).report(changed);
        return QString();
    };
}

Step rest()
{
    return [](Stage &stage) { return stage.picture().isNull() ? u"the window does not come to rest"_s : QString(); };
}

Step openMail(const QString &to)
{
    return [to](Stage &stage) {
        auto *table = waitFor<ui::Table>(stage, u"mailsTable"_s);
        const auto *model = table ? table->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            if (model->index(row, 1).data().toString() != to)
                continue;
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->linkRect(model->index(row, 0)).center());
            return QString();
        }
        return u"no message to "_s + to;
    };
}

Step followLinkInMessage()
{
    return [](Stage &stage) {
        auto *paper = waitFor<QTextBrowser>(stage, u"messageHtml"_s);
        const QTextCursor link = paper ? paper->document()->find(u"https://"_s) : QTextCursor();
        if (link.isNull())
            return u"no link in the message"_s;
        QTest::mouseClick(paper->viewport(), Qt::LeftButton, {}, paper->cursorRect(link).center() - QPoint(4, 0));
        return QString();
    };
}

Step refuse(const QByteArray &method, const QByteArray &path, const wire::ServiceError &error)
{
    return [method, path, error](Stage &stage) {
        console(stage).weather().refuse(method, path, error);
        return QString();
    };
}

} // namespace pictures
