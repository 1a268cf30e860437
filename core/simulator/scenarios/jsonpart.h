#pragma once

#include "core/store/error.h"
#include "core/wire/shape.h"

#include <QDateTime>
#include <QJsonValue>

#include <functional>

namespace simulator {

/// A part of a JSON document that knows where it stands, so that what is wrong with it can be said exactly:
/// "regions.us-east-1.identities[3].status: ...". Everything here throws store::Error for what is not as it should be.
class JsonPart
{
public:
    static JsonPart parse(const QByteArray &json, const QString &name); ///< the whole document

    /// Refuses a member with any other name.
    void allowOnly(const QStringList &names) const;
    QStringList names() const; ///< of all members

    bool has(const char *name) const; ///< null counts as absent
    JsonPart operator[](const QString &name) const; ///< must be there
    JsonPart operator[](const char *name) const { return (*this)[QString(QLatin1StringView(name))]; }
    QList<JsonPart> items() const; ///< of a list
    QList<JsonPart> items(const char *name) const; ///< of a member; none when it is absent

    QString text() const;
    bool flag() const;
    qint64 number() const; ///< whole, 0 or more
    QDateTime moment() const; ///< "2025-11-22T01:39:00Z"

    template <wire::Enumeration E>
    E word() const
    {
        if (const auto known = wire::fromWireName<E>(text()))
            return *known;
        refuse(QStringLiteral("\"%1\" is none of %2").arg(text(), wire::wordsOf<E>().join(QStringLiteral(", "))));
    }

    [[noreturn]] void refuse(const QString &reason) const;

private:
    JsonPart(QJsonValue value, QString path) : m_value(std::move(value)), m_path(std::move(path)) {}

    QJsonValue m_value;
    QString m_path;
};

/// Takes over a member if the scenario has it.
template <typename T, typename Read>
void take(const JsonPart &part, const char *name, T &value, Read read)
{
    if (part.has(name))
        value = std::invoke(read, part[name]);
}

} // namespace simulator
