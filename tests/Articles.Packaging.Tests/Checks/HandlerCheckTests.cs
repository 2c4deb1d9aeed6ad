using Articles.Packaging.Tests.Support;

namespace Articles.Packaging.Tests.Checks;

public sealed class HandlerCheckTests
{
    [Fact]
    public void A_missing_program_is_named()
    {
        using var folder = new TestFolder();
        File.Delete(folder.In("Handler"));

        Assert.Equal(new Violation("Handler", "The program that host.json names is missing."), folder.OnlyViolation());
    }

    [Fact]
    public void A_program_for_windows_has_its_own_ending()
    {
        using var folder = new TestFolder();
        folder.Move("Handler", "Handler.exe");

        Assert.Empty(folder.Prepare());
    }

    [Fact]
    public void A_program_without_run_bit_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no run bit.");
        using var folder = new TestFolder();
        folder.SetRunBit(false);

        Assert.Contains("no run bit", folder.OnlyViolation().Message);
    }

    [Fact]
    public void No_program_at_all_is_refused()
    {
        using var folder = new TestFolder();
        var host = TestFolder.Host();
        host["customHandler"]!["description"]!["defaultExecutablePath"] = "";
        folder.Write("host.json", host);

        Assert.Contains("defaultExecutablePath is missing", folder.OnlyViolation().Message);
    }
}
