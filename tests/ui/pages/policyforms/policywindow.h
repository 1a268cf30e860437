#pragma once

#include "../simulatedwindow.h"

#include "core/ses/jsontext.h"
#include "core/ses/policies.h"
#include "ui/components/code/codetext.h"
#include "ui/components/forms/codeeditor.h"
#include "ui/components/forms/formfield.h"

#include <QClipboard>
#include <QPlainTextEdit>

/// A policy for example.com in which nothing is wrong.
inline QString rightDocument(const QString &sid = QStringLiteral("One"))
{
    return QStringLiteral(R"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "%1",
      "Effect": "Allow",
      "Principal": {
        "AWS": "arn:aws:iam::210987654321:root"
      },
      "Action": "ses:SendEmail",
      "Resource": "arn:aws:ses:us-east-1:123456789012:identity/example.com"
    }
  ]
})")
        .arg(sid);
}

/// The window on the simulator, and what one does in it with policies of example.com.
class PolicyWindow : public SimulatedWindow
{
public:
    /// @param form behind the Authorization tab, with its item: "policy/Partner"
    void openForm(const QString &form)
    {
        window->go(*ui::Place::parse(QStringLiteral("/identities/example.com/authorization/") + form));
    }

    void type(const QString &name, const QString &text)
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
    /// What appeared has been laid out.
    bool isInPlace(const QString &name)
    {
        const auto *widget = user().find(name);
        return widget && widget->height() >= widget->sizeHint().height();
    }
    QString text(const QString &name)
    {
        auto *input = user().find<QLineEdit>(name);
        return input ? input->text() : QStringLiteral("no such line");
    }
    QString error(const QString &name)
    {
        auto *field = user().find<ui::FormField>(name + QStringLiteral("Field"));
        return field ? field->remark().text : QStringLiteral("no such field");
    }

    QString document(const QString &name = QStringLiteral("policyDocument"))
    {
        auto *editor = user().find<ui::CodeEditor>(name);
        return editor ? editor->text() : QString();
    }
    /// Pastes it in the place of what is there.
    void writeDocument(const QString &document)
    {
        auto *lines = this->lines();
        QVERIFY(lines);
        lines->setFocus();
        QTest::keyClick(lines, Qt::Key_A, Qt::ControlModifier);
        paste(lines, document);
    }
    static void paste(QWidget *into, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(into, Qt::Key_V, Qt::ControlModifier);
    }
    /// Of the editor, the part that one types in.
    QPlainTextEdit *lines()
    {
        auto *editor = user().find<ui::CodeEditor>(QStringLiteral("policyDocument"));
        return editor ? editor->findChild<QPlainTextEdit *>() : nullptr;
    }
    /// Of the cursor, from 1.
    std::pair<int, int> cursor()
    {
        const QTextCursor at = lines()->textCursor();
        return {at.blockNumber() + 1, at.positionInBlock() + 1};
    }

    /// The newest message.
    QString flash()
    {
        const auto flashes = user().flashes();
        return flashes.isEmpty() ? QString() : (flashes.first().header + u' ' + flashes.first().text).trimmed();
    }

    QMap<QString, QString> policies() { return identity(QStringLiteral("example.com")).policies; }
    /// As somebody else does it.
    bool create(const QString &policy, const QString &document = rightDocument())
    {
        return bool(ask<ses::CreateEmailIdentityPolicy>({QStringLiteral("example.com"), policy, document}));
    }
    bool update(const QString &policy, const QString &document)
    {
        return bool(ask<ses::UpdateEmailIdentityPolicy>({QStringLiteral("example.com"), policy, document}));
    }
    bool remove(const QString &policy)
    {
        return bool(ask<ses::DeleteEmailIdentityPolicy>({QStringLiteral("example.com"), policy}));
    }
};

inline bool isPolicyWrite(const wire::HttpRequest &request)
{
    return request.method != "GET" && request.path.contains("/policies/");
}
