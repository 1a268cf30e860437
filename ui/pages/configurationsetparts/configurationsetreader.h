#pragma once

#include "ui/pages/configurationsetparts/configurationsetreading.h"
#include "ui/pages/frame/resourcereader.h"

namespace ui {

/// Reads all about a configuration set: itself, its event destinations, and who has it as the default.
class ConfigurationSetReader : public ResourceReader
{
    Q_OBJECT

public:
    ConfigurationSetReader(client::Service service, const QString &name, QObject *parent = nullptr);

Q_SIGNALS:
    void read(const ui::ConfigurationSetReading &reading);

protected:
    void begin() override;
    void finish() override;
    bool isPart(const QString &resource) const override;

private:
    void askForUsers(const std::optional<QString> &token);

    ConfigurationSetReading m_reading;
};

} // namespace ui
