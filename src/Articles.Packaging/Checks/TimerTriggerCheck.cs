using System.Text.Json.Nodes;

namespace Articles.Packaging.Checks;

/// <summary>What the host requires of a timer trigger.</summary>
internal static class TimerTriggerCheck
{
    private const int Fields = 6;

    public static IEnumerable<string> Run(JsonObject trigger, List<JsonObject> others)
    {
        if (others.Count > 0)
        {
            yield return "A timer function has its trigger alone: the handler writes storage itself.";
        }

        if (trigger.Text("direction") != "in")
        {
            yield return "The trigger's direction must be in.";
        }

        var schedule = trigger.Text("schedule") ?? "";
        var isSetting = schedule is ['%', _, .., '%'];
        if (!isSetting && schedule.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length != Fields)
        {
            yield return $"The schedule '{schedule}' must have six fields, seconds first, or be a %setting%.";
        }
    }
}
