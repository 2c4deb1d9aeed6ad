using System.Text.Json.Nodes;

namespace Articles.Packaging.Checks;

/// <summary>What every function.json must be; its trigger is checked by the trigger's own check.</summary>
internal static class FunctionCheck
{
    /// <summary>The function's name: its folder.</summary>
    public static string Name(string file) => file.Split('/')[0];

    public static IEnumerable<Violation> Run(string file, JsonObject function)
    {
        if (!HostNames.IsFunction(Name(file)))
        {
            yield return new(file, $"{Name(file)} is no name for a function: a letter, then letters, digits, _ and -.");
        }

        if (function["retry"] is not null)
        {
            yield return new(file, "retry multiplies with the attempts that a blob trigger has anyway: leave it out.");
        }

        var bindings = (function["bindings"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        foreach (var violation in Bindings(bindings))
        {
            yield return new(file, violation);
        }

        var triggers = bindings.Where(IsTrigger).ToList();
        if (triggers.Count != 1)
        {
            yield return new(file, $"There must be exactly one trigger, not {triggers.Count}.");
            yield break;
        }

        var others = bindings.Where(b => !IsTrigger(b)).ToList();
        foreach (var message in Trigger(triggers[0], others))
        {
            yield return new(file, message);
        }
    }

    private static IEnumerable<string> Bindings(List<JsonObject> bindings)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var binding in bindings)
        {
            var name = binding.Text("name") ?? "";
            if (!HostNames.IsBinding(name))
            {
                yield return $"'{name}' is no name for a binding: a letter, then letters and digits.";
            }
            else if (!names.Add(name))
            {
                yield return $"Two bindings are named {name}.";
            }
        }
    }

    private static IEnumerable<string> Trigger(JsonObject trigger, List<JsonObject> others) =>
        trigger.Text("type") switch
        {
            "blobTrigger" => BlobTriggerCheck.Run(trigger, others),
            "httpTrigger" => HttpTriggerCheck.Run(trigger, others),
            "timerTrigger" => TimerTriggerCheck.Run(trigger, others),
            var type => [$"The handler has no function that a {type} starts."],
        };

    private static bool IsTrigger(JsonObject binding) =>
        binding.Text("type")?.EndsWith("trigger", StringComparison.OrdinalIgnoreCase) == true;
}
