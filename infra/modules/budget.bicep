// Mail before the installation costs more than it should. A budget stops nothing.

@description('The most it should cost a month.')
param amount int

@description('The first day of the month that it begins in.')
param start string

@description('Who gets mail; without addresses the owners of the resource group do.')
param emails string[]

resource budget 'Microsoft.Consumption/budgets@2023-11-01' = {
  name: 'articles'
  properties: {
    category: 'Cost'
    amount: amount
    timeGrain: 'Monthly'
    timePeriod: { startDate: start }
    notifications: {
      near: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: emails
        contactRoles: ['Owner']
      }
      reached: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 100
        thresholdType: 'Actual'
        contactEmails: emails
        contactRoles: ['Owner']
      }
    }
  }
}
