// The function app on Flex Consumption: a custom handler, deployed from a container of the storage account.

@description('What the names of resources end in.')
param token string

@description('The region.')
param location string

@description('The tags of every resource.')
param tags object

@description('The identity of the app.')
param identityId string

@description('What the settings name the identity by.')
param clientId string

@description('The storage account of the app and of its host.')
param storageAccountName string

@description('The container that the app\'s files are deployed to.')
param deploymentContainer string

@description('The Application Insights resource.')
param insightsName string

@description('The workspace that diagnostics go to.')
param workspaceId string

@description('Memory of an instance in MB.')
param instanceMemoryMB int

@description('The most instances at a time.')
param maximumInstanceCount int

@description('Whether the words of Taiwan and Hong Kong become those of the mainland too.')
param mainlandVocabulary bool

@description('How many calls that change something a caller may make at once.')
param writeBurst int

@description('How many such calls a caller may make a minute after that.')
param writesPerMinute int

@description('Where traces and metrics go by OTLP; empty for nowhere.')
param telemetryEndpoint string

@description('The address of Azure AI Language; empty for the embedded analyzer.')
param languageEndpoint string

resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageAccountName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${token}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    tier: 'FlexConsumption'
    name: 'FC1'
  }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: 'func-${token}'
  location: location
  tags: union(tags, { 'azd-service-name': 'articles' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    publicNetworkAccess: 'Enabled'
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${deploymentContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: {
        name: 'custom'
        version: '1.0'
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
      }
    }
    siteConfig: {
      ftpsState: 'Disabled'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
    }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(
      {
        AzureWebJobsStorage__accountName: storage.name
        AzureWebJobsStorage__credential: 'managedidentity'
        AzureWebJobsStorage__clientId: clientId
        ArticleStorage__blobServiceUri: storage.properties.primaryEndpoints.blob
        ArticleStorage__queueServiceUri: storage.properties.primaryEndpoints.queue
        ArticleStorage__tableServiceUri: storage.properties.primaryEndpoints.table
        ArticleStorage__credential: 'managedidentity'
        ArticleStorage__clientId: clientId
        APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
        APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${clientId};Authorization=AAD'
        MainlandVocabulary: string(mainlandVocabulary)
        WriteLimit__burst: string(writeBurst)
        WriteLimit__perMinute: string(writesPerMinute)
      },
      empty(languageEndpoint)
        ? {}
        : {
            Language__endpoint: languageEndpoint
            Language__clientId: clientId
          },
      empty(telemetryEndpoint) ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: telemetryEndpoint }
    )
  }

  // Deployments sign in; there are no passwords for them.
  resource passwords 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }

  resource passwordsForFtp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'FunctionAppLogs'
        enabled: true
      }
    ]
  }
}

@description('The name of the app.')
output name string = app.name

@description('Where the app answers.')
output url string = 'https://${app.properties.defaultHostName}'
