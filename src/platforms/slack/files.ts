import { Buffer } from 'node:buffer';
import type { webApi } from '@slack/bolt';
import type { Answer, AnswerFile } from '../../model/index.ts';
import { fitting } from '../files.ts';
import { notice } from '../notice.ts';
import { FILE_BYTES } from './limits.ts';
import { explained } from './problems.ts';

/** Milliseconds for the transfer of a file. */
const WAIT = 120_000;

/**
 * Sends an answer's files to the asker as a direct message, because files cannot be shown to one member of a channel.
 * Gives what is to be said of it, or null where there are none.
 * @see https://docs.slack.dev/messaging/working-with-files#uploading_files
 */
export async function sendFiles(answer: Answer, user: string, web: webApi.WebClient): Promise<Answer | null> {
  if (!answer.files?.length) return null;
  const { files, left } = fitting(answer, FILE_BYTES);
  if (files.length === 0) return left;
  try {
    const { channel } = await web.conversations.open({ users: user });
    const sent = await Promise.all(files.map((file) => upload(file, web)));
    const [first, ...others] = sent.map((id, index) => ({ id, title: files[index]?.name ?? id }));
    if (!first || !channel?.id) throw new Error('Slack opened no conversation');
    await web.files.completeUploadExternal({ files: [first, ...others], channel_id: channel.id });
  } catch (error) {
    throw explained(error);
  }
  return left ?? { ...notice('The file is in your direct messages with Readout.'), tone: 'good' };
}

async function upload({ name, mediaType, base64 }: AnswerFile, web: webApi.WebClient): Promise<string> {
  const bytes = Buffer.from(base64, 'base64');
  const place = await web.files.getUploadURLExternal({ filename: name, length: bytes.length });
  if (!place.upload_url || !place.file_id) throw new Error('Slack gave no place for the file');
  const response = await fetch(place.upload_url, {
    method: 'POST',
    headers: { 'content-type': mediaType },
    body: bytes,
    signal: AbortSignal.timeout(WAIT),
  });
  if (!response.ok) throw new Error(`Slack's upload answered ${response.status}`);
  return place.file_id;
}
