package org.qingshan.conversation.host;

import java.util.regex.Pattern;
import org.qingshan.conversation.HostsPurchase;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidToOthers;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;

/** What a host says to those who watch, of goods: thanks (谢谢李建国的三箱黄桃), calls (想要黄桃的扣1) and what he has noted for them. It orders nothing; what he tells the bot to do (你帮李姐登记两箱黄桃) is none of it. */
final class SaidToViewers {
    private static final int LONGEST = 60;

    private static final Pattern THANKS = Pattern.compile(
            "^(?:好了?|来|哇|哎|那|我们?|大家|家人们|[,，!！ ]){0,4}(?:谢谢|感谢|多谢|谢过|感恩|恭喜|欢迎|掌声|祝贺)(?!.{0,30}(?:给我|我要|我想)|[啊了哈你您]{0,2}[,，。!！ ]{1,3}(?:麻烦|请)?[你您]?(?:先|再|也)?[帮给替把](?!大家|各位|家人|你|您))"
                    + "|^(?:(?:oh|wow|and|ok|okay|big|many|a big|so),? ){0,3}(?:thanks|thank you|thx|congrat\\w*|welcome|cheers|shout ?out)\\b(?![,.! ]{1,3}(?:please |now ){0,2}(?:put|save|keep|reserve|book|note|sign|hold|add|set aside|order)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CALLS = Pattern.compile(
            "(?:想?要|喜欢|想买|想吃|没抢到|没拍到|需要|拍了|下单|抢到).{0,14}的.{0,6}(?:扣|打|刷|敲|举手|吱|说一声|公屏|评论|留言|抓紧|赶紧|快|自己|直接)|(?:扣|打|刷|敲)(?:个|一个|一波|波)?\\s?[1一](?!\\d|[箱盒袋斤包件份篮瓶桶罐板提单折])"
                    + "|\\b(?:who|anyone|anybody|everyone who|those who|whoever|if you)\\b.{0,24}\\b(?:wants?|likes?|would like|needs?)\\b|\\b(?:type|press|comment)(?: a| an)? (?:1|one|the code)\\b(?! (?:box|bag|jin))"
                    // What is put, sent and dropped may be goods as well: one, and what it is for.
                    + "|\\b(?:send|put|drop) (?:(?:an? )(?:1|one)|the code)\\b(?! (?:box|bag|jin))|\\b(?:send|put|drop) (?:1|one)(?:[,.;!]|$| (?:in|into|below|here|now|please|if|when|everyone|everybody|guys|folks|friends|to (?:get|claim|order|join|buy))\\b| for (?!(?:mrs?|ms|miss|me|him|her|them|us|my|the|a|an|our)\\b|(?-i:\\p{Lu}\\p{L})))",
            Pattern.CASE_INSENSITIVE);

    /** 小芳你的两箱黄桃记下了. */
    private static final Pattern NOTED = Pattern.compile(
            "(?:(?<=[给帮替为])[你您]|(?<!麻烦|[请让给帮替为])[你您](?!们?(?:先|再|也|快|赶紧|赶快|现在|一会儿?|等下){0,2}(?:[帮替把]|给(?!的)|记|登记|安排|留|备|打包|去)))们?的?.{0,16}(?:记下|记上|收到|下好|拍好|登记|安排|留好|留着|备好|打包好|下单成功)了?|^[^我]{1,8}的?.{1,12}(?:记下|记上|登记好|安排上?|留好)了[。.!！ ]*$"
                    + "|\\b(?:your|yours)\\b.{0,40}\\b(?:noted|booked|reserved|down|set aside|saved|ready|on (?:its|the|their) way|are in|is in)\\b",
            Pattern.CASE_INSENSITIVE);

    private SaidToViewers() {}

    /** Whether it was that, and has been answered. */
    static boolean isAnswered(Turn turn, String said) {
        var isSaid = turn.may(Role.HOST)
                && turn.isPrivate()
                && said.length() <= LONGEST
                && isOfViewers(Normaliser.simplified(said.strip()))
                && !QuestionReader.wantsAnAnswer(said)
                && !HostsPurchase.isSaid(said)
                && (namesGoods(turn, said) || SaidToOthers.isCall(Normaliser.plain(said)));
        if (isSaid) {
            turn.outcome("said to viewers");
            turn.say(turn.words().flash().saidToViewers());
        }
        return isSaid;
    }

    private static boolean isOfViewers(String plain) {
        return THANKS.matcher(plain).find()
                || CALLS.matcher(plain).find()
                || NOTED.matcher(plain).find();
    }

    private static boolean namesGoods(Turn turn, String said) {
        return !turn.round().namesOf(turn.round().shelf()).named(said).isEmpty();
    }
}
