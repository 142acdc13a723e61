package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a host hears who answers what people asked. English is in {@code messages/answering_en.properties}. */
@MessageBundle(value = "answering", locale = "zh")
public interface AnsweringText {
    @Message("「{question}」怎么答？把答案发给我，我转告问的人。不想答就发「算了」。")
    String howToAnswer(String question);

    @Message("太长了，{longest} 字以内我才好转告，再发一次短一点的。")
    String answerTooLong(int longest);

    @Message("已经转告问的 {told} 个人。")
    String answerTold(int told);

    @Message("问的人已经走了，没法转告。")
    String nobodyTold();

    @Message("以后再有人问「{question}」，我也这么答。")
    String answerKept(String question);

    @Message("只答这一次")
    String onlyOnceButton();

    @Message("不答了")
    String leaveButton();

    @Message("这句是给他的答复吗？\n问：{question}\n答：{answer}")
    String isThisTheAnswer(String question, String answer);

    @Message("是，发给他")
    String sendButton();

    @Message("不是答复")
    String notTheAnswerButton();

    @Message("好，没有发出去。「{question}」还等着答，发「提问」看看。")
    String notSent(String question);
}
