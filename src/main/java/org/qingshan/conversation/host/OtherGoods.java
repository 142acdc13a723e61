package org.qingshan.conversation.host;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.BareName;
import org.qingshan.conversation.words.MoreWords;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/**
 * Goods that are not on the list, of which a host says how much more there is or what they cost: 梨再加3箱, "add 3 more boxes of pears". Nothing of what is on
 * the card is meant; what he was offered to put up is shown again.
 */
final class OtherGoods {
    private static final int LONGEST = 40;

    private static final String BEGIN = "(?:好了?|那|先|请|现在|把|给|帮我|[再又也还]|[,，:： ]){0,4}+";

    private static final String NAME = "(?<name>\\p{IsHan}{1,8}?|(?:the )?[a-z]{3,12}(?: [a-z]{3,12})?)";

    /** 梨：25，加5箱; 梨只剩1箱了; "pears: add 3 boxes". */
    private static final Pattern AHEAD = Pattern.compile(
            "^" + BEGIN + NAME
                    + "[,，:： ]{0,2}(?:[¥￥]?\\d{1,5}(?:\\.\\d{1,2})?(?:元|块)?[,，、 ]{0,2}|[改卖再又还也只就都先]|给我|现在|总共|一共| ){0,5}(?:加|补|添|上|追加|增加|剩|有|[刚到]|来了|多|减|扣|放|挂|库存|总数|数量|[+＋]|(?:add|plus|restock|only|minus)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Behind how many: 再加3箱梨, "add 3 more boxes of pears". */
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:(?<unit>\\p{IsHan}{1,2}?)的?(?<name>\\p{IsHan}{1,8}?)|(?:more )?(?:(?<count>[a-z]{2,10}) of )(?:the )?(?<english>[a-z]{3,12}(?: [a-z]{3,12})?))(?:了|吧|哈|啊|啦| please| now|[。.!！~～ ]){0,4}$",
            Pattern.CASE_INSENSITIVE);

    /** Whoever is spoken to, where it is, and the goods whatever they are. */
    private static final Pattern NO_GOODS = Pattern.compile(
            "[加补添上剩多减扣放挂改卖有到来涨提增凑调降变设追]{1,3}|.*(?:大家|各位|[家友铁宝贝亲妹弟粉丝众]们?|[你我他她它您]们?|直播间|后台|仓|的|里|[上下]面?|边|间|库|车|时候?|[天晚早刚才午])|.*(?:[这那哪本]|价|货|库存|数量|总数|限购|订单|每人|师傅|老板|主播).*"
                    + "|(?:the |this |that |some |and |we |now |just |please |also )?(?:ones?|it|this|that|these|those|them|same|stock|more|another|add|put|we|there|here|now|please|just|only|also|goods|items?|everyone|folks|guys|boxes|bags|units)(?: .*)?",
            Pattern.CASE_INSENSITIVE);

    private OtherGoods() {}

    /** Whether it was that, and has been answered. */
    static boolean areTold(Turn turn, String said) {
        var corrected = HostCorrects.notOnList(turn, Normaliser.simplified(said));
        var name = corrected.isPresent() ? corrected : named(turn, said);
        name.ifPresent(one -> tell(turn, one));
        return name.isPresent();
    }

    private static void tell(Turn turn, String name) {
        var toPutUp = turn.shown()
                .filter(button -> button.text().startsWith("/add " + name + " "))
                .toArray(Button[]::new);
        if (toPutUp.length == 0) {
            turn.outcome("unknown product");
            turn.say(turn.words().chat().notOnLineup(Wording.quoted(name)));
        } else {
            turn.outcome("doubt");
            turn.choose(turn.words().flash().notPutUpYet(Wording.quoted(name)), toPutUp);
        }
    }

    private static Optional<String> named(Turn turn, String said) {
        var plain = SaidNumber.inFigures(Normaliser.plain(Amounts.plain(said)));
        var isOfNothing = turn.may(Role.HOST)
                && turn.isPrivate()
                && said.length() <= LONGEST
                && turn.round().namesOf(turn.round().shelf()).named(said).isEmpty()
                && turn.round().named(said).isEmpty();
        var words = isOfNothing ? MoreWords.read(said) : Optional.<MoreWords>empty();
        return words.flatMap(found -> ahead(plain).or(() -> behind(found.rest())))
                .filter(name -> Hearing.of(turn).kind() != ClaimReading.Kind.CLAIMS);
    }

    private static Optional<String> ahead(String plain) {
        var found = AHEAD.matcher(plain);
        return found.lookingAt() ? goods(found.group("name")) : Optional.empty();
    }

    private static Optional<String> behind(String rest) {
        var found = BEHIND.matcher(rest);
        if (!found.matches()) {
            return Optional.empty();
        }
        var unit = found.group("unit") == null ? found.group("count") : found.group("unit");
        var name = found.group("name") == null ? found.group("english") : found.group("name");
        return unit == null || !Unit.called(unit).isEmpty() ? goods(name) : Optional.empty();
    }

    private static Optional<String> goods(String said) {
        var name = said.replaceFirst("^(?i:the )", "").strip();
        return NO_GOODS.matcher(name).matches()
                        || BareName.isOne(name)
                        || HostCorrects.others(name).isEmpty()
                ? Optional.empty()
                : Optional.of(name);
    }
}
