#pragma once

#include "ui/pages/frame/resourcereader.h"
#include "ui/pages/identityparts/identityreading.h"

namespace ui {

/// Reads all about an identity: itself, and what SES tells elsewhere. It follows what is reported as changed, also of
/// what the identity depends on.
class IdentityReader : public ResourceReader
{
    Q_OBJECT

public:
    IdentityReader(client::Service service, const QString &name, QObject *parent = nullptr);

Q_SIGNALS:
    void read(const ui::IdentityReading &reading);

protected:
    void begin() override;
    void finish() override;
    bool isPart(const QString &resource) const override;

private:
    void takeIdentity(const ses::GetEmailIdentity::Response &identity);
    void askForDomains();
    void askForSet(const QString &set);

    IdentityReading m_reading;
    QList<std::optional<IdentityReading::Domain>> m_domains; ///< as domainsAbove(), where they are verified
};

} // namespace ui
