/** The kinds of sound that browsers play. */
export type SoundType = 'audio/webm' | 'audio/ogg' | 'audio/mp4' | 'audio/mpeg' | 'audio/wav';

/** What the bytes of a file say is in it, whatever it is called. */
export interface SoundFound {
  readonly mediaType: SoundType;
  readonly hasVideo: boolean;
  /** True where there is at least a little sound that can be played. */
  readonly hasSound: boolean;
}
