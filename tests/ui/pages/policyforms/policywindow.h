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
    void openForm(const QString &form);

    void type(const QString &name, const QString &text);
    /// What appeared has been laid out.
    bool isInPlace(const QString &name);
    QString text(const QString &name);
    QString error(const QString &name);

    QString document(const QString &name = QStringLiteral("policyDocument"));
    /// Pastes it in the place of what is there.
    void writeDocument(const QString &document);
    static void paste(QWidget *into, const QString &text);
    /// Of the editor, the part that one types in.
    QPlainTextEdit *lines();
    /// Of the cursor, from 1.
    std::pair<int, int> cursor();

    /// The newest message.
    QString flash();

    QMap<QString, QString> policies() { return identity(QStringLiteral("example.com")).policies; }
    /// As somebody else does it.
    bool create(const QString &policy, const QString &document = rightDocument());
    bool update(const QString &policy, const QString &document);
    bool remove(const QString &policy);
};

inline bool isPolicyWrite(const wire::HttpRequest &request)
{
    return request.method != "GET" && request.path.contains("/policies/");
}
