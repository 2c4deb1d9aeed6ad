using Articles.LocalHost.Demo;

return await LocalHostCommand.InvokeAsync(args);
