// The parameters from environment variables; azd sets them with azd env set NAME VALUE.
using 'main.bicep'

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'articles')
param location = readEnvironmentVariable('AZURE_LOCATION', 'eastus')
param useLanguage = bool(readEnvironmentVariable('ARTICLES_USE_LANGUAGE', 'false'))
param mainlandVocabulary = bool(readEnvironmentVariable('ARTICLES_MAINLAND_VOCABULARY', 'false'))
// Whether it is one of the two that there are, the deployment says.
param instanceMemoryMB = any(int(readEnvironmentVariable('ARTICLES_INSTANCE_MEMORY_MB', '2048')))
param maximumInstanceCount = int(readEnvironmentVariable('ARTICLES_MAXIMUM_INSTANCES', '40'))
param writeBurst = int(readEnvironmentVariable('ARTICLES_WRITE_BURST', '2000'))
param writesPerMinute = int(readEnvironmentVariable('ARTICLES_WRITES_PER_MINUTE', '600'))
param telemetryEndpoint = readEnvironmentVariable('ARTICLES_TELEMETRY_ENDPOINT', '')
param storageRedundancy = readEnvironmentVariable('ARTICLES_STORAGE_REDUNDANCY', 'Standard_LRS')
param deletedBlobRetentionDays = int(readEnvironmentVariable('ARTICLES_DELETED_BLOB_DAYS', '14'))
param logRetentionDays = int(readEnvironmentVariable('ARTICLES_LOG_DAYS', '30'))
param logDailyCapGB = int(readEnvironmentVariable('ARTICLES_LOG_DAILY_GB', '1'))
param alertEmails = filter(split(readEnvironmentVariable('ARTICLES_ALERT_EMAILS', ''), ','), address => !empty(address))
param oldestUnprocessedMinutes = int(readEnvironmentVariable('ARTICLES_OLDEST_UNPROCESSED_MINUTES', '15'))
param monthlyBudget = int(readEnvironmentVariable('ARTICLES_MONTHLY_BUDGET', '0'))
param budgetStart = readEnvironmentVariable('ARTICLES_BUDGET_START', '')
