#pragma once

#include "core/store/database.h"

namespace store {

/// What every repository of one account in one Region is made of.
class RegionalRepository
{
public:
    RegionalRepository(Database &database, QString account, QString region)
        : m_database(database)
        , m_account(std::move(account))
        , m_region(std::move(region))
    {
    }

protected:
    Database &m_database;
    QString m_account;
    QString m_region;
};

} // namespace store
