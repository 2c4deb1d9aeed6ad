// Subscribes the app to the blobs of its two containers. It is deployed after the app's files: Event Grid asks the app
// whether it agrees, and the key that it shows is made by the app's host when it first starts with a blob trigger. The
// key goes from the app to Event Grid within Azure: it is in no parameter, no output and no file.
//
// What cannot be delivered for a day is dropped. Nothing is lost by it: the app's own timer looks for uploads that
// nobody told it of.

@description('The function app.')
param appName string

@description('The topic of the storage account.')
param topicName string

var subscriptions = [
  {
    function: 'NormalizeArticle'
    container: 'articles'
  }
  {
    function: 'AnalyzeArticle'
    container: 'normalized'
  }
]

resource app 'Microsoft.Web/sites@2024-04-01' existing = {
  name: appName

  // The compiler has no description of this type; it only needs the id.
  #disable-next-line BCP081
  resource host 'host' existing = {
    name: 'default'
  }
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = {
  name: topicName
}

resource toFunctions 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = [
  for subscription in subscriptions: {
    parent: topic
    name: toLower(subscription.function)
    properties: {
      destination: {
        endpointType: 'WebHook'
        properties: {
          endpointUrl: 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.${subscription.function}&code=${app::host.listKeys().systemKeys.blobs_extension}'
          minimumTlsVersionAllowed: '1.2'
        }
      }
      eventDeliverySchema: 'EventGridSchema'
      filter: {
        includedEventTypes: ['Microsoft.Storage.BlobCreated']
        subjectBeginsWith: '/blobServices/default/containers/${subscription.container}/blobs/'
      }
      retryPolicy: {
        maxDeliveryAttempts: 30
        eventTimeToLiveInMinutes: 1440
      }
    }
  }
]
