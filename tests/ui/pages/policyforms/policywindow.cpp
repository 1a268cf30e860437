#include "policywindow.h"

void PolicyWindow::openForm(const QString &form)
{
    window->go(*ui::Place::parse(QStringLiteral("/identities/example.com/authorization/") + form));
}

void PolicyWindow::type(const QString &name, const QString &text)
{
    auto *input = user().find<QLineEdit>(name);
    QVERIFY2(input, qPrintable(name));
    input->setFocus();
    input->selectAll();
    QTest::keyClick(input, Qt::Key_Delete);
    if (std::ranges::all_of(text, [](QChar c) { return c.isPrint() && c.unicode() < 0x80; }))
        QTest::keyClicks(input, text);
    else
        paste(input, text);
}

bool PolicyWindow::isInPlace(const QString &name)
{
    const auto *widget = user().find(name);
    return widget && widget->height() >= widget->sizeHint().height();
}

QString PolicyWindow::text(const QString &name)
{
    auto *input = user().find<QLineEdit>(name);
    return input ? input->text() : QStringLiteral("no such line");
}

QString PolicyWindow::error(const QString &name)
{
    auto *field = user().find<ui::FormField>(name + QStringLiteral("Field"));
    return field ? field->remark().text : QStringLiteral("no such field");
}

QString PolicyWindow::document(const QString &name)
{
    auto *editor = user().find<ui::CodeEditor>(name);
    return editor ? editor->text() : QString();
}

void PolicyWindow::writeDocument(const QString &document)
{
    auto *lines = this->lines();
    QVERIFY(lines);
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_A, Qt::ControlModifier);
    paste(lines, document);
}

void PolicyWindow::paste(QWidget *into, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(into, Qt::Key_V, Qt::ControlModifier);
}

QPlainTextEdit *PolicyWindow::lines()
{
    auto *editor = user().find<ui::CodeEditor>(QStringLiteral("policyDocument"));
    return editor ? editor->findChild<QPlainTextEdit *>() : nullptr;
}

std::pair<int, int> PolicyWindow::cursor()
{
    const QTextCursor at = lines()->textCursor();
    return {at.blockNumber() + 1, at.positionInBlock() + 1};
}

QString PolicyWindow::flash()
{
    const auto flashes = user().flashes();
    return flashes.isEmpty() ? QString() : (flashes.first().header + u' ' + flashes.first().text).trimmed();
}

bool PolicyWindow::create(const QString &policy, const QString &document)
{
    return bool(ask<ses::CreateEmailIdentityPolicy>({QStringLiteral("example.com"), policy, document}));
}

bool PolicyWindow::update(const QString &policy, const QString &document)
{
    return bool(ask<ses::UpdateEmailIdentityPolicy>({QStringLiteral("example.com"), policy, document}));
}

bool PolicyWindow::remove(const QString &policy)
{
    return bool(ask<ses::DeleteEmailIdentityPolicy>({QStringLiteral("example.com"), policy}));
}
