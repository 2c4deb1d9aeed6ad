namespace Articles.Functions.Endpoints;

/// <summary>A change to damaged text.</summary>
public sealed record RepairItem(string Kind, string Before, string After, int Offset, int Length, double Confidence)
{
    /// <summary>Makes the item of a repair.</summary>
    public static RepairItem Of(Articles.Text.Repair r) =>
        new(r.Kind, r.Before, r.After, r.Offset, r.Length, r.Confidence);
}
