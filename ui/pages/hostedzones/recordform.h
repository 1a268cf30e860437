#pragma once

#include "core/client/dns/dnszone.h"
#include "ui/pages/forms/formpage.h"

namespace ui {

class FormField;
class Select;
class Text;
class TextArea;
class TextInput;

/// "Create record" and "Edit record" of a hosted zone, or of a domain of other DNS (picture `hosted-zone-record-form`).
/// What stands in the fields is checked here as far as it can be; what the service says is shown at its field.
class RecordForm : public FormPage
{
    Q_OBJECT

public:
    /// The item of the place is the record that is edited, as models::keyOfRecordSet() names it; without one, a record
    /// is created.
    RecordForm(Session &session, const Place &place);

    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;

protected:
    bool isChanged() const override;
    void submit() override;

private:
    void buildName();
    void buildType();
    void buildValue();
    void buildTtl();
    void load();
    void take(const client::DnsZone &zone);
    void showRecord(const route53::ResourceRecordSet &record);
    void showType();
    route53::RecordType type() const;
    QString labels() const;
    route53::ResourceRecordSet record() const; ///< as the fields say
    QList<route53::Change> changes() const;
    void showRefusal(const wire::ServiceError &error);

    struct Fields
    {
        QString labels;
        QString type;
        QString values;
        QString ttl;
        bool operator==(const Fields &) const = default;
    };
    Fields fields() const;

    TextInput *m_name;
    Text *m_suffix;
    Select *m_type;
    TextArea *m_values;
    TextInput *m_ttl;
    FormField *m_nameField = nullptr;
    FormField *m_valuesField = nullptr;
    FormField *m_ttlField = nullptr;
    client::DnsZone m_zone;
    std::optional<route53::ResourceRecordSet> m_edited; ///< as it was read
    Fields m_before; ///< what stood in the fields at first
};

} // namespace ui
