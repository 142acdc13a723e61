package org.qingshan.conversation.host;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;

/** Another number right behind a limit, an amount or a price that was set: 改成3, "make it 3". It is of that, and not of the card. */
final class SettingAgain {
    private static final Pattern SAID = Pattern.compile(
            "(?:不对|错了|算了|还是|那|再|就|no|sorry|actually|wait|[,，。 ]){0,5}(?:改成|改为|改到|换成|调成|调到|设成|make (?:it|that)|change (?:it |that )?to|set it to)\\s?[¥￥]?(?<n>\\d{1,5}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百]{1,4})\\s?(?<unit>[箱盒袋斤个瓶份件包罐筐只]|元|块钱?|yuan|boxes|box|bags?|jin)?(?:吧|了|哈|啊|please| ){0,2}[。.!！ ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BACK = Pattern.compile(
            "/(?<what>price|stock|limit) (?<slot>[A-Za-z]\\d{1,3}) #\\d{1,18} [^\\s+-].{0,40} was \\S+");

    private static final Pattern MONEY = Pattern.compile("元|块钱?|yuan", Pattern.CASE_INSENSITIVE);

    private SettingAgain() {}

    static Optional<HostSays> of(Turn turn, String text) {
        return command(turn, text).map(HostSays::of);
    }

    /** Empty where something else, or more than one thing, was set just before. */
    private static Optional<String> command(Turn turn, String text) {
        var said = SAID.matcher(SaidNumber.inFigures(Amounts.plain(text)));
        if (!turn.may(Role.HOST) || !turn.isPrivate() || !said.matches()) {
            return Optional.empty();
        }
        var backs = turn.shown()
                .map(button -> BACK.matcher(button.text()))
                .filter(Matcher::matches)
                .toList();
        if (backs.size() != 1 || turn.shown().count() != 1) {
            return Optional.empty();
        }
        var what = backs.get(0).group("what");
        var unit = said.group("unit");
        var isOfMoney = unit != null && MONEY.matcher(unit).matches();
        var number = SaidNumber.begin(said.group("n")).map(one -> one.value().toPlainString());
        return number.filter(one -> unit == null || what.equals("price") == isOfMoney)
                .map(one -> "/" + what + " " + backs.get(0).group("slot") + " " + one);
    }
}
