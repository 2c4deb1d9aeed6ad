// What somebody should look at. docs/operations.md says of each what it means and what to do.

@description('What the names of resources end in.')
param token string

@description('The region.')
param location string

@description('The tags of every resource.')
param tags object

@description('The workspace that is asked.')
param workspaceId string

@description('Who gets mail.')
param emails string[]

@description('After how many minutes an unprocessed upload raises an alert.')
param oldestUnprocessedMinutes int

var rules = [
  {
    name: 'poison'
    title: 'An article was given up'
    text: 'A run failed five times; its message lies in the queue webjobs-blobtrigger-poison.'
    severity: 2
    query: '''
      StorageQueueLogs
      | where OperationName == "PutMessage" and Uri has "webjobs-blobtrigger-poison"
      | summarize Value = count()
      '''
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'oldest-unprocessed'
    title: 'An upload waits for too long'
    text: 'The oldest upload that is not processed is older than it should be.'
    severity: 2
    query: '''
      AppTraces
      | where Message has "Reconciled"
      | extend Oldest = toreal(extract('"OldestSeconds":([0-9]+)', 1, Message))
      | summarize Value = coalesce(max(Oldest), real(0))
      '''
    operator: 'GreaterThan'
    threshold: oldestUnprocessedMinutes * 60
  }
  {
    name: 'cut'
    title: 'The timer does not get through'
    text: 'The run of every minute was ended before it had looked at everything.'
    severity: 2
    query: '''
      AppTraces
      | where Message has "The reconciliation was cut"
      | summarize Value = count()
      '''
    operator: 'GreaterThan'
    threshold: 5
  }
  {
    name: 'failures'
    title: 'Runs or requests fail'
    text: 'More than ten runs of functions or requests failed within a quarter of an hour.'
    severity: 3
    query: '''
      AppRequests
      | where Success == false
      | summarize Value = count()
      '''
    operator: 'GreaterThan'
    threshold: 10
  }
  {
    name: 'standstill'
    title: 'The app does nothing'
    text: 'The timer that runs every minute has seen nothing for a quarter of an hour: the app or its storage is down.'
    severity: 1
    // A run that was cut before it had seen the uploads knows no age.
    query: '''
      AppTraces
      | where Message has "Reconciled" and isnotempty(extract('"OldestSeconds":([0-9]+)', 1, Message))
      | summarize Value = count()
      '''
    operator: 'LessThan'
    threshold: 1
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(emails)) {
  name: 'ag-${token}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'articles'
    emailReceivers: [
      for (address, i) in emails: {
        name: 'mail-${i}'
        emailAddress: address
        useCommonAlertSchema: true
      }
    ]
  }
}

resource alerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in rules: {
    name: 'alert-${rule.name}-${token}'
    location: location
    tags: tags
    properties: {
      displayName: rule.title
      description: rule.text
      enabled: true
      severity: rule.severity
      scopes: [workspaceId]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      autoMitigate: true
      // The tables come with their first rows; the rules are made before.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: rule.query
            metricMeasureColumn: 'Value'
            timeAggregation: 'Maximum'
            operator: rule.operator
            threshold: rule.threshold
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: empty(emails) ? [] : [people.id]
      }
    }
  }
]
