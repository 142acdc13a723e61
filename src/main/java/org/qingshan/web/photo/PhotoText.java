package org.qingshan.web.photo;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say of photos. English is in {@code messages/photo_en.properties}. */
@MessageBundle(value = "photo", locale = "zh")
public interface PhotoText {
    @Message("照片")
    String photo();

    @Message("拍一张")
    String take();

    @Message("选一张")
    String choose();

    @Message("手机拍的就行（JPEG 或 PNG，最大 {megabytes} MB）。拍照的地点和时间会自动去掉。")
    String hint(long megabytes);

    @Message("上传照片")
    String send();

    @Message("去掉照片")
    String remove();

    @Message("{name}的照片")
    String of(String name);

    @Message("现在的照片是在聊天里发的，图还没取来，网页上看不到。在这里传一张，马上就能看到。")
    String elsewhere();

    @Message("还没选照片呢。点「拍一张」或者「选一张」。")
    String none();

    @Message("这张照片太大了，最大 {megabytes} MB。截个图再传就行。")
    String too_large(long megabytes);

    @Message("这张照片像素太多，最多 {megapixels} 百万像素。把相机的分辨率调低一点再拍，或者截个图再传。")
    String too_many_pixels(long megapixels);

    @Message("现在传照片的人多，等一会儿再传一次。")
    String busy();

    @Message("照片发得太多了，过几分钟再发。")
    String too_many();

    @Message("程序出错了，这张照片没收下，也不会再处理。请告诉主播。")
    String not_handled();

    @Message("没传完整，什么也没收下。请再传一次。")
    String not_whole();

    @Message("请在聊天页面里发照片，别处发来的不收。")
    String from_elsewhere();

    @Message("这个文件当不了照片。要 JPEG 或 PNG；别的格式（比如 HEIC）截个图再传。")
    String unreadable();
}
