using Articles.Packaging.Checks;
using Articles.Packaging.Tests.Support;

namespace Articles.Packaging.Tests.Checks;

public sealed class FunctionCheckTests
{
    private const string Timer = """{"type":"timerTrigger","direction":"in","name":"timer","schedule":"0 * * * * *"}""";

    [Theory]
    [InlineData("9lives")]
    [InlineData("host")]
    [InlineData("a b")]
    [InlineData("")]
    public void A_folder_whose_name_is_none_for_a_function_is_refused(string name) =>
        Assert.Contains("is no name for a function", Messages($"{name}/function.json", Timer));

    [Fact]
    public void A_name_of_129_letters_is_too_long_and_one_of_128_is_not()
    {
        Assert.Contains("is no name for a function", Messages(new string('a', 129) + "/function.json", Timer));
        Assert.Empty(Messages(new string('a', 128) + "/function.json", Timer));
    }

    [Fact]
    public void Two_triggers_and_none_are_refused()
    {
        var second = Timer.Replace("\"timer\"", "\"other\"");

        Assert.Contains("exactly one trigger, not 2", Messages("A/function.json", Timer, second));
        Assert.Contains("exactly one trigger, not 0", Messages("A/function.json"));
    }

    [Theory]
    [InlineData("a-b")]
    [InlineData("")]
    public void A_wrong_binding_name_is_refused(string name) =>
        Assert.Contains(
            "is no name for a binding",
            Messages("A/function.json", Timer.Replace("\"timer\"", $"\"{name}\""))
        );

    [Fact]
    public void Two_bindings_of_one_name_are_refused() =>
        Assert.Contains(
            "Two bindings are named TIMER",
            Messages("A/function.json", Timer, """{"type":"http","direction":"out","name":"TIMER"}""")
        );

    [Fact]
    public void A_trigger_that_the_handler_does_not_know_is_refused() =>
        Assert.Contains("queueTrigger", Messages("A/function.json", """{"type":"queueTrigger","name":"q"}"""));

    [Fact]
    public void Retry_is_refused()
    {
        var function = TestFolder.Function(Timer);
        function["retry"] = new System.Text.Json.Nodes.JsonObject();

        Assert.Contains("retry", Assert.Single(FunctionCheck.Run("A/function.json", function)).Message);
    }

    private static string Messages(string file, params string[] bindings) =>
        string.Join('\n', FunctionCheck.Run(file, TestFolder.Function(bindings)).Select(v => v.Message));
}
