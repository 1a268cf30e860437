#pragma once

#include "core/client/connection.h"
#include "core/models/tablemodel.h"
#include "core/wire/whendone.h"

#include <QTimer>

namespace models {

/// A table of what an operation lists page by page, for whatever Region it is asked. It follows what the connection
/// reports as changed: the list is read anew, no more often than the eye follows, and rows that are there stay.
///
/// Subclasses say which rows a page holds, and which reports matter. Empty at first: reload() fetches.
template <typename Row, typename Operation>
class FollowingTable : public TableModel<Row>
{
public:
    using Answer = typename Operation::Response;

    FollowingTable(QList<TableColumn<Row>> columns, std::function<QString(const Row &)> key,
                   const client::Connection &connection, const QString &region, QObject *parent = nullptr)
        : TableModel<Row>(std::move(columns), std::move(key), parent)
        , m_service(connection.service(region))
    {
        m_joining.setSingleShot(true);
        m_joining.setInterval(std::chrono::milliseconds(100));
        QObject::connect(&m_joining, &QTimer::timeout, this, [this] { start(); });
        QObject::connect(&connection, &client::Connection::changed, this,
                         [this](const QString &changedRegion, const QStringList &resources) {
            if (resources.isEmpty() || resources.contains(QString()) || isFollowed(changedRegion, resources))
                follow();
        });
    }

    void reload()
    {
        m_isLoading = true;
        m_wasAsked = true;
        start();
    }
    bool isLoading() const override { return m_isLoading; }
    bool isComplete() const override { return m_isComplete; }
    std::optional<wire::ServiceError> error() const override { return m_error; }

protected:
    /// What the page shows; the first one of a reading is told as such.
    virtual QList<Row> rowsOf(const Answer &page, bool isFirst) = 0;
    virtual bool isFollowed(const QString &region, const QStringList &resources) const = 0;

private:
    /// Before the first reload there is nothing to follow; what changes during a reading is read after it.
    void follow()
    {
        m_isStale = m_isReading;
        if (m_wasAsked && !m_isReading && !m_joining.isActive())
            m_joining.start();
    }

    void start()
    {
        ++m_run;
        m_isReading = true;
        m_isStale = false;
        this->beginLoading();
        askForPage(std::nullopt);
        Q_EMIT this->countsChanged();
    }

    void askForPage(const std::optional<QString> &token)
    {
        wire::whenDone(m_service.call<Operation>({.nextToken = token}), this,
                       [this, run = m_run, isFirst = !token](const auto &answer) {
            if (run == m_run)
                take(answer, isFirst);
        });
    }

    void take(const wire::Result<Answer> &answer, bool isFirst)
    {
        if (!answer) {
            m_error = answer.error();
            end();
            return;
        }
        this->takePage(rowsOf(*answer, isFirst));
        if (answer->nextToken) {
            askForPage(answer->nextToken);
            return;
        }
        m_error.reset();
        m_isComplete = true;
        this->endLoading();
        end();
    }

    void end()
    {
        m_isReading = false;
        m_isLoading = false;
        if (m_isStale)
            m_joining.start();
        Q_EMIT this->countsChanged();
    }

    client::Service m_service;
    QTimer m_joining; ///< of changes that are reported one after another
    std::optional<wire::ServiceError> m_error; ///< of the last reading
    int m_run = 0; ///< counts, so that pages of a reading that was given up are told apart
    bool m_wasAsked = false; ///< once at least
    bool m_isReading = false;
    bool m_isLoading = false; ///< because of reload()
    bool m_isComplete = false;
    bool m_isStale = false;
};

} // namespace models
