using Articles.Operations;

return await OperationsCommand.InvokeAsync(args);
