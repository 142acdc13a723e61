package org.qingshan.conversation.host;

import java.util.regex.Pattern;
import org.qingshan.conversation.HostsPurchase;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidToOthers;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.MoreWords;
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

    /** What they shall type, which counts nothing: 要三箱的朋友扣3, 没抢到的扣1. */
    private static final Pattern TYPED = Pattern.compile(
            "的\\p{IsHan}{0,6}?[,， ]?(?:扣|打|刷|敲)(?:个|一波|波)?\\s?(?:\\d{1,3}|[一二三四五六七八九十])(?!\\d|\\s?[箱盒袋斤包件份篮瓶桶罐板提单折号个块元])"
                    + "|\\b(?:type|press|comment)(?: a| an)? \\d{1,3}\\b(?! (?:box|bag|jin|kg))",
            Pattern.CASE_INSENSITIVE);

    private static final String MANY = "(?:\\d{1,4}|[一二两三四五六七八九十半]{1,3}|(?:an?|one|two|three|four|five|six|ten)\\b)";

    /** What whoever packs shall do with goods, 让小李打包三箱桃, is no stock either. */
    private static final Pattern WORK = Pattern.compile(
            "^(?:好了?|那|先|现在|赶紧|快|马上|[,， ]){0,4}(?:让|叫|喊|请|麻烦|通知)(?!我|大家|你|您)\\p{IsHan}{2,4}?(?:去|来|先|快|马上|赶紧|帮忙|再){0,3}(?:打包|装箱|装好?|包好?|发|寄|搬|拉|称|备)(?:一下|出|好|个)?\\s?"
                    + MANY
                    + "|^(?:好了?|那|先|这|把|[,， ]){0,4}" + MANY
                    + "\\s?\\p{IsHan}{1,8}?(?:都|先|要|得|马上|赶紧|赶快|立刻|尽快|今天|今晚|明天|[,， ]){0,4}(?:打包|装箱|装车|发走|发出去?|发掉|发货|寄走|寄出去?|拉走|送去?快递)(?:发走|发货|发出去)?(?:了|吧|哈|啊|掉){0,2}[。.!！~～ ]*$"
                    + "|^(?:(?:ok|okay|please|now|so),? ){0,3}(?:(?:have|let|ask|tell|get) [a-z]{2,12} (?:to )?)?(?:pack|send out|box)(?: up| off)? "
                    + MANY + " .{2,30}$",
            Pattern.CASE_INSENSITIVE);

    private SaidToViewers() {}

    /** Whether it was that, and has been answered. */
    static boolean isAnswered(Turn turn, String said) {
        var mayBe = turn.may(Role.HOST)
                && turn.isPrivate()
                && said.length() <= LONGEST
                && !QuestionReader.wantsAnAnswer(said)
                && !HostsPurchase.isSaid(said);
        var plain = mayBe ? Normaliser.simplified(said.strip()) : "";
        var isTyped = TYPED.matcher(plain).find();
        var isSaid = mayBe
                && (isTyped
                        || isOfViewers(plain)
                                && (namesGoods(turn, said) || SaidToOthers.isCall(Normaliser.plain(said))));
        var isWork = mayBe && !isSaid && WORK.matcher(plain).find() && !MoreWords.isOwn(said) && namesGoods(turn, said);
        if (isSaid || isWork) {
            turn.outcome("said to viewers");
            turn.say(
                    isSaid
                            ? turn.words().flash().saidToViewers()
                            : turn.words().flash().workByOrder());
        }
        return isSaid || isWork;
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
