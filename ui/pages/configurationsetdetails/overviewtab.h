#pragma once

#include "ui/pages/configurationsetparts/configurationsetreading.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/session.h"

namespace ui {

class Container;
class ExpandableSection;
class KeyValuePairs;
class PlainTable;
class TableState;
class UsersContainer;

/// "Overview" on the page of a configuration set (console.md 13.3): a container for each group of options.
class OverviewTab : public Blocks
{
    Q_OBJECT

public:
    explicit OverviewTab(Session &session);

    void take(const ConfigurationSetReading &reading);

Q_SIGNALS:
    void formRequested(const QString &form);

private:
    Container *addContainer(const QString &objectName, const QString &title, const QString &form,
                            const QString &edit = tr("Edit"));
    KeyValuePairs *addPairs(const QString &objectName, const QString &title, const QString &form);
    void addTags();
    void showGeneral(const ConfigurationSetReading &reading);
    void showRedirectRecords(const QString &domain);
    void showReputation(const ses::ReputationOptions &options);
    void showSuppression(const std::optional<ses::SuppressionOptions> &options);
    void showDeliverability(const std::optional<ses::VdmOptions> &options);
    void showTags(const QList<ses::Tag> &tags);

    Session &m_session;
    KeyValuePairs *m_general;
    ExpandableSection *m_records = nullptr; ///< of the custom redirect domain
    PlainTable *m_recordTable;
    KeyValuePairs *m_reputation;
    KeyValuePairs *m_suppression;
    KeyValuePairs *m_deliverability;
    Container *m_tagsContainer = nullptr;
    PlainTable *m_tags;
    TableState *m_noTags;
    UsersContainer *m_users;
};

} // namespace ui
