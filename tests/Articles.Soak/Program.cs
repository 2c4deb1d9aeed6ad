using Articles.Soak;

return await SoakCommand.InvokeAsync(args);
