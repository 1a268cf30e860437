#pragma once

#include "endpointclient.h"

#include "core/aws/arn.h"
#include "core/ses/identities.h"
#include "core/ses/identityattributes.h"
#include "core/wire/whendone.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

/// What a writer changes of an identity.
struct WrittenAttributes
{
    bool forwarding = true;
    bool signing = true;
    std::optional<QString> mailFrom;
    QMap<QString, QString> tags; ///< values by keys
    bool operator==(const WrittenAttributes &) const = default;

    QString text() const
    {
        QStringList words;
        for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
            words += tag.key() + u'=' + tag.value();
        return QStringLiteral("forwarding %1, signing %2, MAIL FROM '%3', tags %4")
            .arg(forwarding)
            .arg(signing)
            .arg(mailFrom.value_or(QString()), words.join(u' '));
    }
};

/// Nothing: there is no such identity.
using WrittenIdentity = std::optional<WrittenAttributes>;

inline QString textOf(const WrittenIdentity &identity)
{
    return identity ? identity->text() : QStringLiteral("not there");
}

/// Creates, changes and deletes identities of its own, one write after the other, and tags one that all writers share
/// with a key of its own. It remembers what was acknowledged, and the one write that may have been done or not because
/// its answer did not come. All that it asks for is allowed: every refusal is a complaint.
class RememberingWriter : public QObject
{
public:
    static QString sharedIdentity() { return QStringLiteral("shared.test"); } ///< is there before the writers are

    RememberingWriter(int number, quint32 seed) : m_number(number), m_random(seed)
    {
        for (int i = 0; i < ownIdentities; ++i)
            m_known.insert(QStringLiteral("own%1.writer%2.test").arg(i).arg(number), std::nullopt);
        m_known.insert(sharedIdentity(), WrittenAttributes());
    }

    /// Writes until the connection is lost, something is refused, or as many more writes as finishAfter() says are
    /// acknowledged; then calls @p done.
    void start(const QUrl &url, std::function<void()> done)
    {
        m_client = std::make_unique<EndpointClient>(url);
        m_done = std::move(done);
        m_left.reset();
        m_isWriting = true;
        writeNext();
    }
    void finishAfter(int writes) { m_left = writes; }

    bool isWriting() const { return m_isWriting; }
    int acknowledged() const { return m_acknowledged; }
    const QString &complaint() const { return m_complaint; } ///< empty: none

    /// What is not as it was acknowledged; empty: all is. The write without an answer, if there is one, may be done or
    /// not; which of the two is remembered. @param undone @param done counted up by it
    QString oddity(const client::Service &service, int *undone, int *done)
    {
        for (auto known = m_known.begin(); known != m_known.end(); ++known) {
            const auto answer = awaited(service.call<ses::GetEmailIdentity>({known.key()}));
            if (!answer && answer.error().status != 404)
                return known.key() + u": "_s + answer.error().message;
            const auto found = answer ? WrittenIdentity(attributesOf(known.key(), *answer)) : std::nullopt;
            const bool isOpen = m_open && m_open->name == known.key();
            if (found != *known && !(isOpen && found == m_open->after)) {
                return QStringLiteral("%1: %2; acknowledged: %3; without an answer: %4")
                    .arg(known.key(), textOf(found), textOf(*known), isOpen ? textOf(m_open->after) : u"nothing"_s);
            }
            if (isOpen)
                ++*(found == *known ? undone : done);
            *known = found;
        }
        m_open.reset();
        return {};
    }

private:
    static constexpr int ownIdentities = 3;

    struct Write
    {
        QString name;
        WrittenIdentity after;
    };

    /// Of the shared one only the tag that is this writer's.
    WrittenAttributes attributesOf(const QString &name, const ses::GetEmailIdentity::Response &answer) const
    {
        WrittenAttributes attributes;
        for (const ses::Tag &tag : answer.tags) {
            if (name != sharedIdentity() || tag.key == ownKey())
                attributes.tags.insert(tag.key, tag.value);
        }
        if (name != sharedIdentity()) {
            attributes.forwarding = answer.feedbackForwardingStatus;
            attributes.signing = answer.dkimAttributes.signingEnabled;
            attributes.mailFrom = answer.mailFromAttributes.mailFromDomain;
        }
        return attributes;
    }

    QString ownKey() const { return QStringLiteral("writer%1").arg(m_number); }
    QString text() { return QString::number(m_random.generate(), 36); }

    template <typename Operation>
    void submit(const QString &name, const WrittenIdentity &after, const typename Operation::Request &request)
    {
        m_open = Write{name, after};
        wire::whenDone(m_client->service().call<Operation>(request), this, [this](const auto &answer) {
            if (answer)
                goOn();
            else
                stop(answer.error());
        });
    }

    void goOn()
    {
        m_known[m_open->name] = m_open->after;
        m_open.reset();
        ++m_acknowledged;
        if (!m_left || --*m_left > 0)
            return writeNext();
        m_isWriting = false;
        m_done();
    }

    void stop(const wire::ServiceError &error)
    {
        if (error.status != 0)
            m_complaint = QStringLiteral("%1: %2 %3: %4")
                              .arg(m_open->name, QString::number(error.status), error.code, error.message);
        m_isWriting = false;
        m_done();
    }

    void writeNext()
    {
        const auto known = std::next(m_known.cbegin(), m_random.bounded(int(m_known.size())));
        if (!*known)
            create(known.key());
        else if (known.key() == sharedIdentity())
            tag(known.key(), **known, {{ownKey(), text()}});
        else
            change(known.key(), **known);
    }

    void create(const QString &name)
    {
        WrittenAttributes after;
        after.tags = {{u"a"_s, text()}, {u"b"_s, text()}, {u"c"_s, text()}};
        submit<ses::CreateEmailIdentity>(name, after, {.emailIdentity = name, .tags = listOf(after.tags)});
    }

    void change(const QString &name, WrittenAttributes after)
    {
        switch (m_random.bounded(6)) {
        case 0:
            return submit<ses::DeleteEmailIdentity>(name, std::nullopt, {name});
        case 1:
            after.forwarding = !after.forwarding;
            return submit<ses::PutEmailIdentityFeedbackAttributes>(name, after, {name, after.forwarding});
        case 2:
            after.signing = !after.signing;
            return submit<ses::PutEmailIdentityDkimAttributes>(name, after, {name, after.signing});
        case 3:
            after.mailFrom = u'm' + text() + u'.' + name;
            return submit<ses::PutEmailIdentityMailFromAttributes>(name, after, {name, after.mailFrom});
        case 4:
            after.tags.clear();
            return submit<ses::UntagResource>(name, after, {arnOf(name), {u"a"_s, u"b"_s, u"c"_s}});
        default:
            return tag(name, after, {{u"a"_s, text()}, {u"b"_s, text()}, {u"c"_s, text()}});
        }
    }

    void tag(const QString &name, WrittenAttributes after, const QMap<QString, QString> &tags)
    {
        after.tags = tags;
        submit<ses::TagResource>(name, after, {arnOf(name), listOf(tags)});
    }

    static QList<ses::Tag> listOf(const QMap<QString, QString> &tags)
    {
        QList<ses::Tag> list;
        for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
            list += ses::Tag{tag.key(), tag.value()};
        return list;
    }

    static QString arnOf(const QString &name)
    {
        return aws::identityArn(QStringLiteral("us-east-1"), QStringLiteral("123456789012"), name).toString();
    }

    int m_number;
    QRandomGenerator m_random;
    QMap<QString, WrittenIdentity> m_known; ///< as acknowledged
    std::optional<Write> m_open; ///< asked for and not acknowledged
    std::unique_ptr<EndpointClient> m_client;
    std::function<void()> m_done;
    std::optional<int> m_left; ///< writes to be acknowledged until it ends; absent: without end
    bool m_isWriting = false;
    int m_acknowledged = 0;
    QString m_complaint;
};
