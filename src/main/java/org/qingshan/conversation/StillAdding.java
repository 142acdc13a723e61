package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;
import org.qingshan.outbox.Button;

/**
 * Whether something can still be added to what one has: "can I still add eggs?", "is it too late to add a bag of sugar?", 还能加单吗. As long as it is
 * not packed it can, and a button adds it.
 */
final class StillAdding {
    private static final String SOFT_AHEAD =
            "(?:(?:oh|hi|hey|hello|sorry|wait|actually|and|also|so|but|ok(?:ay)?|um+|btw|just wondering|quick question|one more thing)[,.! ]{1,3}){0,3}+";

    private static final Pattern ENGLISH = Pattern.compile(
            SOFT_AHEAD
                    + "(?:(?:can|could|may) (?:i|we|u|you) (?:(?:still|also|just|please|maybe|perhaps|quickly) ){0,3}(?:add|throw in)"
                    + "|(?:can|could|may) (?:i|we) still (?:please )?(?:order|get|buy|have|take|grab)|(?:am i|are we) (?:still )?able to (?:still )?add|do (?:i|we) (?:still )?have time to (?:still )?add|is there (?:still )?time (?:left )?to (?:still )?add"
                    + "|(?:is|would) it (?:still |be )?(?:possible|ok|okay|fine|alright) (?:to|if i) (?:still )?add"
                    + "|(?:(?:is it|am i|are we|it's|its|not|i hope it's not) )?too late (?:for me )?to (?:still )?(?:add|throw in|order|get|buy))(?<what>(?: .{1,50}?)??)"
                    + "(?: (?:to|into|in|with) (?:it|this|that|the same|my|the|our)(?: (?:order|parcel|box|cart|basket|package|delivery|one))?)?(?:,? (?:now|please|pls|still|or not|or is it too late|too)){0,3}[?!. ]{0,4}");

    private static final Pattern CHINESE = Pattern.compile(
            "(?:我|请问|老板娘?|主播|那|现在|如果|想问一?下?|刚才?|订?单里?|下单了?|下了单|付了款?|[,， ]){0,6}(?:还|是不是|现在)?(?:能不能|可不可以|可以|能|还来得及|来得及)(?:再|多|另外|临时|顺便|往里|往订单里){0,2}加(?:点|些|一点|一些)?(?<what>.{0,12}?)(?:进去|到(?:订单|单子|包裹|购物车)里?)?(?:吗|么|不|嘛|没|呢|了吗)?[?？!.。~ ]{0,4}"
                    + "|(?:我|请问|老板娘?|主播|那|现在|[,， ]){0,4}(?:再|想|要|多|现在|想再){0,3}加(?:点|些|一点|一些)?(?<what2>.{0,12}?)(?:进去)?[,， ]?(?:还)?(?:来得及|来不来得及|晚不晚|行不行|迟不迟)(?:吗|么|不|嘛|没)?[?？!.。~ ]{0,4}");

    /** Nothing of what is on sale is named. */
    private static final Pattern ANYTHING = Pattern.compile(
            "(?:(?:a |an |one |some |the |any |a few |a couple (?:of )?)?(?:something|anything|things?|more|stuff|items?|products?|goods)(?: (?:else|more|things?|stuff|items?|other))?|(?:a |one |some |a few )?(?:more|other|another|extra)(?: (?:things?|items?|stuff|products?|goods))?|another(?: (?:thing|item))?|on|to it)?"
                    + "|单|货|东西|别的(?:东西)?|其他(?:的|东西)?|其它(?:的|东西)?|一样|一单|菜|商品|点(?:别的|东西|货)");

    /** What is added to something else, or is none of the goods: me to the waitlist for eggs, a note for the eggs. */
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:me|us|my|for|to|about|on|that|notes?|remarks?|messages?|card|labels?|address|name|phone|number|(?:wait ?|waiting )?lists?|queue|photos?|pictures?|ice|packaging|padding)\\b|我|备注|留言|候补|名单|地址|电话|微信|群|冰|包装|[快顺]|个?字");

    private static final int LONGEST = 100;

    private static final Pattern ADDS =
            Pattern.compile("加|\\b(?:add|throw in|too late|still)\\b", Pattern.CASE_INSENSITIVE);

    private StillAdding() {}

    /** Whether that was asked; answered where the person has a cart, or has ordered something. Queries. */
    static boolean answers(Turn turn, Wanted wanted) {
        if (!turn.isPrivate()
                || turn.said().length() > LONGEST
                || !ADDS.matcher(turn.said()).find()
                || !isAsked(turn)) {
            return false;
        }
        var rows = rows(turn, wanted);
        var answer = answer(turn).or(() -> first(turn));
        answer.ifPresent(said -> {
            turn.outcome("answered");
            if (rows.isEmpty()) {
                turn.say(said, new Button(turn.words().chat().lineupButton(), "/lineup"));
            } else {
                turn.ask(said, rows);
            }
        });
        return answer.isPresent();
    }

    private static boolean isAsked(Turn turn) {
        var what = what(turn.sentence().plain());
        return what.filter(added -> ANYTHING.matcher(added).matches()
                        || !OTHER.matcher(added).find()
                                && !turn.round().named(added).isEmpty())
                .isPresent();
    }

    private static Optional<String> what(String plain) {
        var english = ENGLISH.matcher(plain);
        if (english.matches()) {
            return Optional.of(english.group("what").strip());
        }
        var chinese = CHINESE.matcher(plain);
        return chinese.matches()
                ? Optional.of(chinese.group("what") == null ? chinese.group("what2") : chinese.group("what"))
                : Optional.empty();
    }

    private static Optional<String> answer(Turn turn) {
        var talk = turn.words().talk();
        var own = turn.sale()
                .parcelOf(turn.buyer().id())
                .filter(order -> order.taken().findAny().isPresent());
        return own.map(order -> order.status() == CustomerOrder.Status.OPEN
                        ? talk.addedToCart()
                        : talk.addedToOrder(order.number()))
                .or(() -> Parcels.of(turn.buyer().id(), 1).stream()
                        .filter(last -> last.status().isPacked())
                        .findFirst()
                        .map(last -> talk.addedNoMore(last.number())));
    }

    /** Who has nothing yet can take what there is; of what is named, and gone or closed, that is told. */
    private static Optional<String> first(Turn turn) {
        var named = turn.round().named(turn.said()).stream()
                .flatMap(slot -> turn.sale().slot(slot).stream())
                .toList();
        boolean mayBeHad = named.isEmpty()
                || named.stream().anyMatch(item -> item.isOpen() && item.left().signum() > 0);
        return Optional.of(
                mayBeHad
                        ? turn.words().talk().addedFirst()
                        : LineupText.rows(turn.words(), named, turn.shop().currency()));
    }

    /** So much as he says; else what may be had of each thing that he names. */
    private static List<List<Button>> rows(Turn turn, Wanted wanted) {
        var said = wanted.buttons();
        return said.isEmpty()
                ? turn.round().named(turn.said()).stream()
                        .flatMap(slot -> turn.sale().slot(slot).stream())
                        .limit(Choices.MOST)
                        .flatMap(item -> CardButtons.of(turn.words(), item).stream())
                        .toList()
                : said;
    }
}
